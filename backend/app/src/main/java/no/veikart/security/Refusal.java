package no.veikart.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.veikart.platform.ErrorAnswer;
import no.veikart.platform.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers a request whose token is no good: 401 with the standard's header, 503 when that could not be found out. */
final class Refusal implements AuthenticationEntryPoint {
    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    private final AuthenticationEntryPoint standard = new BearerTokenAuthenticationEntryPoint();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TokensUnchecked) {
            LOG.warn("A token could not be checked", why);
            ErrorAnswer.write(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    ErrorCode.STORE_UNAVAILABLE,
                    "the token could not be checked just now; try again in a while, or read without a token");
            return;
        }
        try {
            standard.commence(request, response, why);
        } catch (jakarta.servlet.ServletException e) {
            throw new IOException(e);
        }
        ErrorAnswer.write(
                response,
                response.getStatus(),
                ErrorCode.UNAUTHENTICATED,
                "the token is not accepted: " + why.getMessage() + "; reading needs none");
    }
}
