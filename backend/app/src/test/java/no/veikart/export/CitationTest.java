package no.veikart.export;

import static no.veikart.export.Server.header;
import static no.veikart.export.Server.object;
import static no.veikart.export.Server.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything has an address under which it can be cited. */
@VeikartTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class CitationTest {
    private static final String ITEM = "initiative:pll-nasjonal-innforing";

    @LocalServerPort
    int port;

    @Autowired
    Commits commits;

    private Server server;

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object list) {
        return (List<Map<String, Object>>) list;
    }

    @Test
    void anEntryIsCitedAsItIsAndTellsItsAddressForAllTime() throws Exception {
        HttpResponse<byte[]> answer = server.get("/data/" + ITEM);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Link")).contains("rel=\"license\"");
        Map<String, Object> cited = object(text(answer));
        assertThat(cited)
                .containsEntry("id", ITEM)
                .containsEntry("commit", commits.current().commit())
                .containsEntry("changedByCommit", commits.current().commitOf(ITEM));
        assertThat(text(server.get((String) cited.get("data")))).isEqualTo(text(answer));
        assertThat(server.get((String) cited.get("page")).statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Location")).isEqualTo(cited.get("data"));
    }

    @Test
    void everyKindOfEntryCanBeCited() throws Exception {
        for (String id : commits.current()
                .nodes()
                .collect(Collectors.toMap(
                        node -> node.id().substring(0, node.id().indexOf(':')), node -> node.id(), (a, b) -> a))
                .values()) {
            assertThat(object(text(server.get("/data/" + id)))).as(id).containsEntry("id", id);
        }
    }

    @Test
    void aFactHasTheSourcesThatSpeakForIt() throws Exception {
        Map<String, Object> cited = object(text(server.get("/data/" + ITEM + "/name")));
        assertThat(cited).containsEntry("field", "name");
        assertThat((String) cited.get("value")).isNotBlank();
        assertThat(list(cited.get("sources")))
                .isNotEmpty()
                .allSatisfy(
                        source -> assertThat((String) source.get("document")).startsWith("document:"));
    }

    @Test
    void aFactThatIsNotKnownSaysWhy() throws Exception {
        Map<String, Object> cited = object(text(server.get("/data/report:utproving-pll-2021-11-30/dimensions")));
        assertThat(list(cited.get("unknown")))
                .isNotEmpty()
                .allSatisfy(unknown -> assertThat(unknown.get("reason")).isIn("LOST", "NOT_STATED", "NOT_APPLICABLE"));
    }

    @Test
    void aCommitIsCitedWithWhatItChanged() throws Exception {
        Map<String, Object> cited = object(text(server.get("/data/commit:2")));
        assertThat(cited).containsEntry("hash", commits.get(2).hash());
        assertThat(list(cited.get("changes")))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change).containsKeys("id", "before", "after"));
    }

    @Test
    void anEarlierPointIsCitedByCommitOrEdition() throws Exception {
        assertThat(object(text(server.get("/data/" + ITEM + "?commit=1")))).containsEntry("commit", 1);
        assertThat(server.get("/data/" + ITEM + "?edition=21.1").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() throws Exception {
        String tag = header(server.get("/data/" + ITEM), "ETag");
        assertThat(server.get("/data/" + ITEM, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() throws Exception {
        assertRefused("/data/initiative:pll", 404, "did you mean");
        assertRefused("/data/" + ITEM + "/colour", 404, "its fields are");
        assertRefused("/data/commit:9999", 404, "the newest is commit:");
        assertRefused("/data/commit:x", 404, "there is no commit 'x'");
        assertRefused("/data/" + ITEM + "?at=2", 400, "at");
        assertRefused("/data/" + ITEM + "?edition=0.6", 400, "not known");
    }

    private void assertRefused(String path, int status, String message) throws Exception {
        HttpResponse<byte[]> answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(text(answer)).contains(message);
        assertThat(header(answer, "ETag")).isEmpty();
    }
}
