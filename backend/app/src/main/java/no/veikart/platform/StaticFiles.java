package no.veikart.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Sends the viewer's files, and lets a browser keep them and ask each time whether they still are the same. By their content: their dates
 * are the same in every build, and a page of two builds' modules would not work.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring Boot's own, which would tell dates
class StaticFiles implements WebMvcConfigurer {
    /** Their addresses name their versions. */
    private static final Duration LIBRARIES_FOR = Duration.ofDays(365);

    /** Where else libraries are, which are sent as they are. */
    private static final String LIBRARIES = "/_static/";

    private final WebProperties.Resources resources;
    private final Map<Written, Sent> sent = new ConcurrentHashMap<>();

    /** A file as it was written last: whoever works on the viewer changes files of a server that runs. */
    private record Written(Resource file, long at) {}

    /** What a file is sent as. */
    private static final class Sent extends TransformedResource {
        private final String tag;

        /** The tag is weak, as the content may be sent compressed. */
        Sent(Resource file, byte[] content) {
            super(file, content);
            this.tag = "W/\"" + DigestUtils.md5DigestAsHex(content) + '"';
        }
    }

    StaticFiles(WebProperties properties) {
        this.resources = properties.getResources();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**")
                .addResourceLocations(resources.getStaticLocations())
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(file -> ((Sent) file).tag)
                .resourceChain(false)
                .addTransformer(this::sent);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(
                        CacheControl.maxAge(LIBRARIES_FOR).cachePublic().immutable())
                .setUseLastModified(false);
    }

    private Resource sent(HttpServletRequest request, Resource file, ResourceTransformerChain chain)
            throws IOException {
        Written written = new Written(file, file.lastModified());
        Sent known = sent.get(written);
        if (known == null) {
            known = new Sent(file, contentOf(file));
            sent.put(written, known);
        }
        return known;
    }

    private static byte[] contentOf(Resource file) throws IOException {
        byte[] content = file.getContentAsByteArray();
        String name = file.getFilename();
        return name == null || !name.endsWith(".js") || file.getURL().getPath().contains(LIBRARIES)
                ? content
                : SentModules.smaller(new String(content, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
    }
}
