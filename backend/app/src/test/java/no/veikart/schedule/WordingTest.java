package no.veikart.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.veikart.roadmap.Language;
import no.veikart.roadmap.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class WordingTest {
    private static final Pattern PART = Pattern.compile("\\{\\d}");

    /** Each sentence with the parts that are filled into it. */
    private static Map<String, TreeSet<String>> sentences(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = WordingTest.class.getResourceAsStream("wording_" + language + ".properties")) {
            properties.load(file);
        }
        Map<String, TreeSet<String>> sentences = new TreeMap<>();
        properties.forEach((key, text) -> {
            TreeSet<String> parts = new TreeSet<>();
            PART.matcher((String) text).results().forEach(part -> parts.add(part.group()));
            sentences.put((String) key, parts);
        });
        return sentences;
    }

    @Test
    void everyLanguageSaysTheSameThings() throws IOException {
        assertThat(sentences("nb")).hasSizeGreaterThan(60);
        for (String language : List.of("nn", "en")) {
            assertThat(sentences(language)).as(language).isEqualTo(sentences("nb"));
        }
    }

    @Test
    void quartersAreCountedWithTheRightForm() {
        assertThat(Wording.in(Language.NB).quarters(1)).isEqualTo("1 kvartal");
        assertThat(Wording.in(Language.NB).quarters(2)).isEqualTo("2 kvartaler");
        assertThat(Wording.in(Language.NN).quarters(2)).isEqualTo("2 kvartal");
        assertThat(Wording.in(Language.EN).quarters(1)).isEqualTo("1 quarter");
        assertThat(Wording.in(Language.EN).quarters(1200)).isEqualTo("1200 quarters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NB | 23Q2-23Q2   | P ligger i 2. kvartal 2023
            NN | 23Q2-23Q2   | P ligg i 2. kvartal 2023
            EN | 23Q2-23Q2   | P is in the second quarter of 2023
            NB | 23Q2-24Q1   | P går fra og med 2. kvartal 2023 til og med 1. kvartal 2024
            EN | 23Q2-24Q1   | P runs from the second quarter of 2023 to the end of the first quarter of 2024
            NB | 23Q2-       | P går fra og med 2. kvartal 2023, uten fastsatt slutt
            NB | ~23Q1-23Q4  | P ligger et sted i 2023
            NN | ~23Q1-24Q4  | P ligg ein stad i 2023–2024
            NB | ~23Q3-23Q4  | P ligger et sted i 2. halvår 2023
            EN | ~23Q3-24Q2  | P is somewhere from the second half of 2023 to the end of the first half of 2024
            NB | ~23Q2-23Q4  | P ligger et sted fra og med 2. kvartal 2023 til og med 4. kvartal 2023
            NB | ~27Q1-      | P ligger et sted fra 2027 og utover
            EN | ~27Q2-      | P is somewhere from the second quarter of 2027 onwards
            """)
    void periodsAreSaidWithTheirPrecision(Language language, String drawn, String said) {
        Period period = DrawnPlan.period(drawn);
        assertThat(new PeriodWords(Wording.in(language)).say("P", period, false))
                .isEqualTo(said);
    }

    @Test
    void aMomentLiesSomewhereWithinItsQuarters() {
        assertThat(new PeriodWords(Wording.in(Language.NB)).say("P", DrawnPlan.period("21Q4-22Q1"), true))
                .isEqualTo("P ligger et sted fra og med 4. kvartal 2021 til og med 1. kvartal 2022");
    }
}
