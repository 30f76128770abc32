package no.veikart.platform;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Which pages of other hosts may read the answers (CORS): none, unless {@code veikart.cors.allowed-origins} names them. */
@Configuration(proxyBeanMethods = false)
class CrossOrigin {
    private static final int AFTER_HEADERS = 5;

    @Bean
    FilterRegistrationBean<CorsFilter> crossOriginFilter(
            @Value("${veikart.cors.allowed-origins:}") List<String> origins) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        allowed.setAllowedHeaders(List.of(
                HttpHeaders.AUTHORIZATION,
                HttpHeaders.CONTENT_TYPE,
                HttpHeaders.ACCEPT,
                HttpHeaders.IF_NONE_MATCH,
                "Veikart-Commit"));
        allowed.setExposedHeaders(List.of(
                HttpHeaders.ETAG,
                HttpHeaders.LINK,
                HttpHeaders.CONTENT_LOCATION,
                HttpHeaders.RETRY_AFTER,
                "X-Total-Count",
                "Veikart-Commit"));
        // There are no cookies to send along.
        allowed.setAllowCredentials(false);
        UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", allowed);
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(everywhere));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + AFTER_HEADERS);
        filter.setEnabled(!origins.isEmpty());
        return filter;
    }
}
