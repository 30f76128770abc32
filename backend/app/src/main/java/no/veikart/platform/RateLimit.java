package no.veikart.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one client from taking the server for itself. A client is an address, of IPv6 the network of 64 bits; it is asked before its token is
 * looked up, so that trying out tokens is limited too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + RateLimit.AFTER_HEADERS)
public class RateLimit extends OncePerRequestFilter {
    static final int AFTER_HEADERS = 50;
    private static final int MOST_CLIENTS = 10_000;

    private final Limits.Settings settings;
    private final Map<String, Bucket> clients = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    RateLimit(Limits.Settings settings) {
        this.settings = settings;
    }

    /** Pages, scripts and health checks are cheap. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return settings.ratePerSecond() == 0
                || !(path.startsWith("/graphql") || path.startsWith("/operations") || path.startsWith("/export"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe probe = bucketOf(request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        ErrorAnswer.write(
                response,
                HttpStatus.TOO_MANY_REQUESTS.value(),
                ErrorCode.TOO_BUSY,
                "more than " + settings.ratePerSecond() + " requests a second from one address, " + settings.burst()
                        + " at once; try again in " + seconds + " s");
    }

    private Bucket bucketOf(String address) {
        synchronized (clients) {
            return clients.computeIfAbsent(
                    clientOf(address),
                    none -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(settings.burst())
                                    .refillGreedy(settings.ratePerSecond(), Duration.ofSeconds(1)))
                            .build());
        }
    }

    /** Of an address: itself, or of IPv6 its network. */
    public static String clientOf(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 8 ? address : String.join(":", List.of(groups).subList(0, 4));
    }
}
