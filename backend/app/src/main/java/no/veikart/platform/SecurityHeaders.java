package no.veikart.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser, with every answer, to load and run nothing but our own. First of all filters: what others refuse is an answer too. Only the views
 * without a menu ({@code ?embed=1}) can stand in frames, and only on the sites that {@code veikart.frame-ancestors} names.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "worker-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types app lit-html");

    /** GraphiQL's editor writes HTML by way of a policy that its page makes, and has its fonts in its style sheet. */
    private static final String GRAPHIQL_POLICY =
            POLICY.replace("font-src 'self'", "font-src 'self' data:") + " default";

    private static final Pattern SITE = Pattern.compile("'self'|https?://(\\*\\.)?[a-zA-Z0-9.-]+(:\\d{1,5})?");

    private final String frames;

    /** Throws IllegalArgumentException naming what is no site. */
    SecurityHeaders(@Value("${veikart.frame-ancestors:}") String sites) {
        for (String site : sites.strip().split("\\s+", -1)) {
            if (!site.isEmpty() && !SITE.matcher(site).matches()) {
                throw new IllegalArgumentException("veikart.frame-ancestors has '" + site
                        + "', which is no site; give sites as https://www.example.no, with spaces between");
            }
        }
        frames = "frame-ancestors " + (sites.isBlank() ? "'none'" : sites.strip());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean graphiql = request.getRequestURI().startsWith("/graphiql");
        boolean embedded = !graphiql && "1".equals(request.getParameter("embed"));
        String policy = graphiql ? GRAPHIQL_POLICY : POLICY;
        response.setHeader(
                "Content-Security-Policy", embedded ? policy.replace("frame-ancestors 'none'", frames) : policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
