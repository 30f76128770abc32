package no.veikart.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/**
 * Lets a browser keep a file of the viewer, and ask each time whether it still is the same. By its content: its date is the same in every
 * build, and a page of two builds' modules would not work.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring Boot's own, which would tell dates
class StaticFiles implements WebMvcConfigurer {
    /** Their addresses name their versions. */
    private static final Duration LIBRARIES_FOR = Duration.ofDays(365);

    private final WebProperties.Resources resources;
    private final Map<Written, String> tags = new ConcurrentHashMap<>();

    /** A file as it was written last: whoever works on the viewer changes files of a server that runs. */
    private record Written(Resource file, long at) {}

    StaticFiles(WebProperties properties) {
        this.resources = properties.getResources();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**")
                .addResourceLocations(resources.getStaticLocations())
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(this::tagOf)
                .resourceChain(true);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(
                        CacheControl.maxAge(LIBRARIES_FOR).cachePublic().immutable())
                .setUseLastModified(false)
                .resourceChain(true);
    }

    private String tagOf(Resource file) {
        try {
            return tags.computeIfAbsent(new Written(file, file.lastModified()), StaticFiles::tagOf);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Weak, as it may be sent compressed. */
    private static String tagOf(Written written) {
        try (InputStream content = written.file().getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + written.file(), e);
        }
    }
}
