package no.veikart.commit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import no.veikart.platform.ErrorAnswer;
import no.veikart.platform.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Read your writes, on whichever server: a request with the header {@code Veikart-Commit: N} is answered from a roadmap that holds commit N. Every
 * answer says in the same header which commit it holds at least.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + CommitHeader.AFTER_LIMITS)
class CommitHeader extends OncePerRequestFilter {
    static final String NAME = "Veikart-Commit";
    static final int AFTER_LIMITS = 200;

    private final Commits commits;
    private final Duration longest;

    CommitHeader(Commits commits, @Value("${veikart.longest-wait:2s}") Duration longest) {
        this.commits = commits;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = request.getHeader(NAME);
        Integer number = asked == null ? Integer.valueOf(0) : numberIn(asked);
        if (number == null) {
            refuse(response, 400, ErrorCode.BAD_USER_INPUT, NAME + " is the number of a commit, such as 42");
        } else if (commits.awaitAtLeast(number, longest)) {
            response.setHeader(NAME, String.valueOf(commits.current().commit()));
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(
                    response,
                    503,
                    ErrorCode.BEHIND,
                    "this server has the commits up to " + commits.current().commit() + " and waited "
                            + longest.toMillis() + " ms for commit " + number + "; try again, or ask another server");
        }
    }

    private static void refuse(HttpServletResponse response, int status, ErrorCode code, String message)
            throws IOException {
        ErrorAnswer.write(response, status, code, message);
    }

    private static @Nullable Integer numberIn(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            return number < 0 ? null : number;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
