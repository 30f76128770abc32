package no.veikart.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses headers that name no media type; Spring MVC takes those in functional routes for a fault of its own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + MediaTypeCheck.AFTER_HEADERS)
class MediaTypeCheck extends OncePerRequestFilter {
    static final int AFTER_HEADERS = 10;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!areMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))) {
            refuse(response, HttpServletResponse.SC_NOT_ACCEPTABLE, ErrorCode.NOT_ACCEPTABLE, "Accept");
        } else if (!isMediaType(request.getContentType())) {
            refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_USER_INPUT, "Content-Type");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean areMediaTypes(List<String> accepted) {
        try {
            MediaType.parseMediaTypes(accepted);
            return true;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException wrong) {
            return false;
        }
    }

    private static boolean isMediaType(@Nullable String type) {
        try {
            return type == null
                    || type.isEmpty()
                    || MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException | InvalidMimeTypeException wrong) {
            return false;
        }
    }

    private static void refuse(HttpServletResponse response, int status, ErrorCode code, String header)
            throws IOException {
        ErrorAnswer.write(
                response, status, code, "the header " + header + " names no media type; one is application/json");
    }
}
