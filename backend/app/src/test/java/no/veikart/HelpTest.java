package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {
    @Test
    void helpExplainsTheMainSettings() {
        assertThat(Help.isAskedFor(new String[] {"--server.port=1", "--help"})).isTrue();
        assertThat(Help.isAskedFor(new String[] {"--server.port=1"})).isFalse();
        for (String setting : List.of("--server.port", "--veikart.data-dir", "--spring.mongodb.uri")) {
            assertThat(Help.text()).contains(setting);
        }
        assertThat(Help.text().lines()).allMatch(line -> line.length() <= 100);
    }
}
