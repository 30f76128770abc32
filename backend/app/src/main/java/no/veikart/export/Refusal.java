package no.veikart.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.veikart.platform.ErrorAnswer;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.springframework.http.HttpHeaders;

/** Answers with what was wrong in place of an export, in the shape of a GraphQL answer. */
final class Refusal {
    private Refusal() {}

    /** Once a part is sent, all that is left is to break off, so that nobody takes the part for the whole: then this throws. */
    static void send(UserError error, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw error;
        }
        prepare(error, response);
        ErrorAnswer.write(response, statusOf(error), error.code(), String.valueOf(error.getMessage()));
    }

    /** Takes back what was said of the answer that is not to be, and says when to try again where that may help. */
    static void prepare(UserError error, HttpServletResponse response) {
        forget(response);
        if (error.code() == ErrorCode.TOO_BUSY || error.code() == ErrorCode.STORE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
    }

    /** Takes back what was said of the answer that is not to be. */
    static void forget(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.CONTENT_LOCATION, null);
        response.setHeader(HttpHeaders.LAST_MODIFIED, null);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, null);
    }

    static int statusOf(UserError error) {
        return switch (error.code()) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case NOT_ACCEPTABLE -> HttpServletResponse.SC_NOT_ACCEPTABLE;
            case STORE_UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case TOO_BUSY, TIMEOUT -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case INTERNAL_ERROR -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }
}
