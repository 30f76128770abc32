package no.veikart.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void setsOneBitForEachLabel() {
        assertThat(Labels.of(0, 2)).isEqualTo(0b101);
        assertThat(Labels.of(2, 2)).isEqualTo(0b100);
        assertThat(Labels.of(31)).isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void ofNothingIsNone() {
        assertThat(Labels.of()).isEqualTo(Labels.NONE);
    }

    @Test
    void ofEachLabelIsAll() {
        assertThat(Labels.of(IntStream.range(0, Labels.COUNT).toArray())).isEqualTo(Labels.ALL);
    }

    @Test
    void refusesUnknownLabels() {
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.of(32)).withMessage("label 32 is not in 0..31");
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.of(-1));
    }
}
