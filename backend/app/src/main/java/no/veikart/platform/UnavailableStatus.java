package no.veikart.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import reactor.core.publisher.Mono;

/** Answers with 503 a question or a change of which nothing could be done because the store does not answer, so that clients and proxies try again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + UnavailableStatus.AFTER_LIMITS)
class UnavailableStatus extends OncePerRequestFilter implements WebGraphQlInterceptor {
    static final int AFTER_LIMITS = 300;
    private static final String NOTHING = UnavailableStatus.class.getName();

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).doOnNext(response -> {
            RequestAttributes http = RequestContextHolder.getRequestAttributes();
            if (http != null && isUnavailable(response)) {
                http.setAttribute(NOTHING, true, RequestAttributes.SCOPE_REQUEST);
            }
        });
    }

    private static boolean isUnavailable(WebGraphQlResponse response) {
        boolean silent = response.getErrors().stream()
                .anyMatch(error -> ErrorCode.STORE_UNAVAILABLE
                        .name()
                        .equals(error.getExtensions().get("code")));
        return silent && (response.getData() == null || isEmpty(response.getData()));
    }

    private static boolean isEmpty(Object data) {
        return data instanceof Map<?, ?> fields && fields.values().stream().allMatch(Objects::isNull);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setStatus(int status) {
                boolean nothing = request.getAttribute(NOTHING) != null;
                super.setStatus(nothing ? HttpStatus.SERVICE_UNAVAILABLE.value() : status);
                if (nothing) {
                    setHeader(HttpHeaders.RETRY_AFTER, "5");
                }
            }
        });
    }
}
