package no.veikart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.veikart.commit.Author;
import no.veikart.commit.Commit;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static final Commit COMMIT =
            new Commit(1, Instant.EPOCH, Instant.EPOCH, new Author("actor:x", "EDITOR"), "m", null, null, "a", "", "h");

    @Test
    void decimalsAreWrittenAsTheLanguageWritesThem() throws IOException {
        assertThat(numbers(PlainLanguage.NB)).contains(">12,5<", ">1,5 | 2,25<");
        assertThat(numbers(PlainLanguage.EN)).contains(">12.5<", ">1.5 | 2.25<");
    }

    private static String numbers(PlainLanguage language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter writer = new HtmlWriter(
                out,
                List.of(new Column(List.of("one"), "Float", false, ""), new Column(List.of("all"), "Float", true, "")),
                new Provenance("T", COMMIT, List.of()),
                language);
        writer.row(Map.of("one", 12.5, "all", List.of(1.5, 2.25)));
        writer.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingOfARowIsTakenForMarkup() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter writer = new HtmlWriter(
                out,
                List.of(new Column(List.of("id"), "ID", false, ""), new Column(List.of("name"), "String", false, "")),
                new Provenance("<b>T</b>", COMMIT, List.of("<i>S</i>")),
                PlainLanguage.EN);
        writer.row(Map.of("id", "x:\"><script>", "name", "<img src=x onerror=alert(1)>"));
        writer.end();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContain("<script", "<img", "<b>", "<i>")
                .contains("&lt;img src=x onerror=alert(1)&gt;", "/item/x:&quot;&gt;&lt;script&gt;");
    }
}
