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
    @Test
    void nothingOfARowIsTakenForMarkup() throws IOException {
        Commit commit = new Commit(
                1, Instant.EPOCH, Instant.EPOCH, new Author("actor:x", "EDITOR"), "m", null, null, "a", "", "h");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter writer = new HtmlWriter(
                out,
                List.of(new Column(List.of("id"), "ID", false, ""), new Column(List.of("name"), "String", false, "")),
                new Provenance("<b>T</b>", commit, List.of("<i>S</i>")),
                PlainLanguage.EN);
        writer.row(Map.of("id", "x:\"><script>", "name", "<img src=x onerror=alert(1)>"));
        writer.end();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContain("<script", "<img", "<b>", "<i>")
                .contains("&lt;img src=x onerror=alert(1)&gt;", "/item/x:&quot;&gt;&lt;script&gt;");
    }
}
