package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class RateLimitTest {
    private final RateLimit limit =
            new RateLimit(new Limits.Settings(1, 1, Duration.ZERO, 3, 1, DataSize.ofMegabytes(1)));

    private MockHttpServletResponse ask(String address, String path) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void aClientThatAsksTooOftenIsToldWhenToComeBackAndOthersAreNot() throws Exception {
        for (int n = 0; n < 3; n++) {
            assertThat(ask("10.0.0.1", "/graphql").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("10.0.0.1", "/operations/roadmapCounts");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 2);
        assertThat(refused.getContentAsString()).contains("TOO_BUSY").contains("1 requests a second");
        assertThat(ask("10.0.0.2", "/graphql").getStatus()).isEqualTo(200);
        assertThat(ask("10.0.0.1", "/app.js").getStatus()).isEqualTo(200);
        assertThat(ask("10.0.0.1", "/actuator/health").getStatus()).isEqualTo(200);
    }

    @Test
    void theAddressesOfOneNetworkAreOneClient() {
        assertThat(RateLimit.clientOf("2001:db8:1:2:3:4:5:6")).isEqualTo(RateLimit.clientOf("2001:db8:1:2:a:b:c:d"));
        assertThat(RateLimit.clientOf("2001:db8:1:2:3:4:5:6")).isNotEqualTo(RateLimit.clientOf("2001:db8:1:3:3:4:5:6"));
        assertThat(RateLimit.clientOf("10.0.0.1")).isEqualTo("10.0.0.1");
    }
}
