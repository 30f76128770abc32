package no.veikart.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Sends the viewer's modules without the comments and the indentation that are for who reads the repository: a seventh of what a page loads. */
@Component
class SentModules implements WebMvcConfigurer {
    /** On lines of its own. */
    private static final Pattern COMMENT =
            Pattern.compile("^[ \\t]*/\\*\\*.*?\\*/[ \\t]*$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Means nothing in the viewer's templates either: HTML and GraphQL are made of them. */
    private static final Pattern INDENTATION = Pattern.compile("^[ \\t]+", Pattern.MULTILINE);

    /** Where libraries are, which are sent as they are. */
    private static final String LIBRARIES = "/_static/";

    private final WebProperties web;

    SentModules(WebProperties web) {
        this.web = web;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**")
                .addResourceLocations(web.getResources().getStaticLocations())
                .resourceChain(false)
                .addTransformer(SentModules::smaller);
    }

    private static Resource smaller(HttpServletRequest request, Resource file, ResourceTransformerChain chain)
            throws IOException {
        Resource module = chain.transform(request, file);
        String name = module.getFilename();
        if (name == null || !name.endsWith(".js") || module.getURL().getPath().contains(LIBRARIES)) {
            return module;
        }
        String text = smaller(module.getContentAsString(StandardCharsets.UTF_8));
        return new TransformedResource(module, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every line keeps its number: what a browser says is wrong is found in the file. */
    static String smaller(String module) {
        String code = COMMENT.matcher(module)
                .replaceAll(found -> "\n".repeat((int) found.group().lines().count() - 1));
        return INDENTATION.matcher(code).replaceAll("");
    }
}
