package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {
    private static String policyOf(String sites, String path, String embed) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setParameter("embed", embed);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SecurityHeaders(sites).doFilter(request, response, new MockFilterChain());
        return String.valueOf(response.getHeader("Content-Security-Policy"));
    }

    @Test
    void onlyTheViewWithoutAMenuStandsInFramesAndOnlyOnSitesThatAreNamed() throws ServletException, IOException {
        String site = "https://www.ehelse.no https://*.helse.no";
        assertThat(policyOf(site, "/", "1")).contains("frame-ancestors " + site + ";");
        assertThat(policyOf(site, "/", "")).contains("frame-ancestors 'none'");
        assertThat(policyOf(site, "/graphiql/", "1")).contains("frame-ancestors 'none'");
        assertThat(policyOf("", "/", "1")).contains("frame-ancestors 'none'");
    }

    @Test
    void whatIsNoSiteStopsTheStart() {
        assertThatThrownBy(() -> new SecurityHeaders("https://a.no; script-src *"))
                .hasMessageContaining("'https://a.no;'")
                .hasMessageContaining("https://www.example.no");
    }
}
