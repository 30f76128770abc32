package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("from", "to", "REQUIRES", "initiativeList");

    @Test
    void aSlipOfTheFingerIsMetWithWhatWasMeant() {
        assertThat(Nearest.hint("form", KNOWN)).isEqualTo("; did you mean from?");
        assertThat(Nearest.hint("requires", KNOWN)).isEqualTo("; did you mean REQUIRES?");
        assertThat(Nearest.hint("initative-list", KNOWN)).isEqualTo("; did you mean initiativeList?");
    }

    @Test
    void whatIsLikeNothingKnownGetsNoHint() {
        assertThat(Nearest.hint("meetings", KNOWN)).isEmpty();
        assertThat(Nearest.hint("", KNOWN)).isEmpty();
        assertThat(Nearest.hint("x", List.of())).isEmpty();
    }
}
