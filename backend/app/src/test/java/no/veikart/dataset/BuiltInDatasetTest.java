package no.veikart.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VeikartTest
class BuiltInDatasetTest {
    @Autowired
    BuiltInDataset builtIn;

    @Test
    void isOnePartForEachDocumentInTheOrderOfTheirDates() {
        Dataset dataset = builtIn.read();
        assertThat(dataset.parts())
                .extracting(part -> part.at().toString().substring(0, 10))
                .containsExactly("2020-09-30", "2021-12-09", "2022-01-31", "2022-05-13", "2023-04-20");
        assertThat(dataset.hash()).isEqualTo(builtIn.read().hash());
    }
}
