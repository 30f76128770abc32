package no.veikart.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Entry;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VeikartTest
class SearchTest {
    @Autowired
    Commits commits;

    private List<String> found(String text) {
        return List.copyOf(ItemSearch.of(commits.current()).idsMatching(text));
    }

    @Test
    void findsTheCentralPrescriptionModuleByItsMisprint() {
        assertThat(found("SMF")).contains("solution:sfm");
        assertThat(found("SFM").getFirst()).isEqualTo("solution:sfm");
    }

    @Test
    void everyNameAndAliasFindsItsEntry() {
        List<Entry> entries = commits.current().list(Entry.class);
        assertThat(entries).hasSizeGreaterThan(1000);
        assertThat(entries.parallelStream().flatMap(this::lostNames)).isEmpty();
    }

    private Stream<String> lostNames(Entry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .filter(name -> !found(cut(name)).contains(entry.id()))
                .map(name -> name + " does not find " + entry.id());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }

    @Test
    void anExactNameRanksBeforeAllThatMerelyContainIt() {
        assertThat(found("kjernejournal").getFirst()).isEqualTo("solution:kjernejournal");
        assertThat(found("HELSENORGE").getFirst()).isEqualTo("solution:helsenorge");
        assertThat(found("kjernejournal")).hasSizeGreaterThan(5);
    }

    @Test
    void inflectedAndMisspeltWordsFindTheSame() {
        assertThat(found("kjernejournalen")).contains("solution:kjernejournal");
        assertThat(found("kjernejurnal")).contains("solution:kjernejournal");
        assertThat(found("Helseplatformen")).contains("solution:helseplattformen");
        assertThat(found("legemiddelliste")).contains("solution:pasientens-legemiddelliste");
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        assertThat(found("helsepl")).contains("solution:helseplattformen");
    }

    @Test
    void descriptionsAreSearchedInEnglishToo() {
        assertThat(found("prescription")).isNotEmpty();
    }

    @Test
    void nothingIsFoundForNonsense() {
        assertThat(found("qxzwvjk")).isEmpty();
    }

    @Test
    void aTextWithoutWordsOrTooLongIsRefused() {
        Assertions.assertThatThrownBy(() -> found("   "))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no word");
        Assertions.assertThatThrownBy(() -> found("a".repeat(201)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("200");
    }

    @Test
    void oddTextIsOnlyText() {
        for (String odd : List.of("name:*", "\"", "a AND (", "\\", "~2", "æ̈", "😀", "\u0000", "*:*", "[a TO b]")) {
            Assertions.assertThatCode(() -> found(odd)).as(odd).doesNotThrowAnyException();
        }
    }
}
