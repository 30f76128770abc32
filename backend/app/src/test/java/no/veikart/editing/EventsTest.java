package no.veikart.editing;

import static no.veikart.editing.Writer.create;
import static no.veikart.editing.Writer.initiative;
import static no.veikart.editing.Writer.period;
import static no.veikart.editing.Writer.remove;
import static no.veikart.editing.Writer.requires;
import static no.veikart.editing.Writer.update;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.veikart.commit.Commits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Subscriptions over both ways. */
@WritingTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class EventsTest {
    private static final String NUMBER = "$.data.commits.number";

    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    @LocalServerPort
    int port;

    private Listener listen(String way, String subscription) throws Exception {
        return way.equals("SSE") ? Listener.toEvents(port, subscription) : Listener.toSocket(port, subscription);
    }

    private int write(String id) {
        return writer.editor()
                .apply(create("initiative:" + id, initiative("Tiltak " + id, "actor:ks")))
                .commit();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSE", "WebSocket"})
    void allCommitsAfterANumberAreToldInOrderNoneTwiceAndThenThoseToCome(String way) throws Exception {
        int last = commits.log().size();
        try (Listener all = listen(way, "subscription { commits(after: 0) { number message } }")) {
            List<Integer> told = new ArrayList<>();
            for (int i = 0; i < last; i++) {
                told.add(all.next(NUMBER));
            }
            for (int i = 0; i < 10; i++) {
                write("e-" + way.toLowerCase(java.util.Locale.ROOT) + i);
                told.add(all.next(NUMBER));
            }
            assertThat(told)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, last + 10).boxed().toList());
            assertThat(all.rest()).isEmpty();
        }
        try (Listener rest = listen(way, "subscription { commits(after: " + (last + 7) + ") { number } }")) {
            assertThat(rest.<Integer>next(NUMBER)).isEqualTo(last + 8);
            assertThat(rest.<Integer>next(NUMBER)).isEqualTo(last + 9);
            assertThat(rest.<Integer>next(NUMBER)).isEqualTo(last + 10);
        }
    }

    @Test
    void changesAreToldOfWhatIsAskedForOneEventACommit() throws Exception {
        int last = write("watched");
        write("unwatched");
        writer.editor()
                .apply(
                        update("initiative:watched", Map.of("state", "ONGOING", "rank", 3)),
                        update("initiative:unwatched", Map.of("rank", 4)))
                .commit();
        writer.editor().apply(remove("initiative:watched")).commit();
        try (Listener changes = Listener.toEvents(
                port,
                "subscription { itemChanges(after: " + last + ", filter: {item: [\"initiative:watched\"]}) {"
                        + " commit { number } changes { change field after item { id } } } }")) {
            String update = changes.next();
            assertThat(com.jayway.jsonpath.JsonPath.<List<String>>read(update, "$.data.itemChanges.changes[*].field"))
                    .as(update)
                    .containsExactly("state", "rank");
            String removal = changes.next();
            assertThat(com.jayway.jsonpath.JsonPath.<List<String>>read(removal, "$.data.itemChanges.changes[*].change"))
                    .as(removal)
                    .containsExactly("REMOVED");
            assertThat(removal).contains("initiative:watched");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSE", "WebSocket"})
    @ExtendWith(OutputCaptureExtension.class)
    void whoHangsUpWhileThereIsMoreToTellLeavesNothingInTheLog(String way, CapturedOutput log) throws Exception {
        for (int i = 0; i < 5; i++) {
            try (Listener listener = listen(way, "subscription { itemChanges(after: 0) { commit { number } } }")) {
                assertThat(listener.<Integer>next("$.data.itemChanges.commit.number"))
                        .isEqualTo(1);
            }
        }
        write("after-" + way.toLowerCase(java.util.Locale.ROOT));
        assertThat(log.getAll()).doesNotContain("ERROR");
    }

    @Test
    void changesCanBeToldFromTheVeryFirstCommit() throws Exception {
        try (Listener changes = Listener.toEvents(
                port,
                "subscription { itemChanges(after: 0, filter: {kind: [\"actor\"]}) { commit { number } changes { change } } }")) {
            String first = changes.next();
            assertThat(first).contains("\"number\":1").contains("ADDED").doesNotContain("REMOVED");
        }
    }

    @Test
    void changesAreToldByKindAndByOwnerAlsoOfMilestonesAndReports() throws Exception {
        int last = commits.log().size();
        writer.editor()
                .apply(
                        create("initiative:owned", initiative("Eid", "actor:helse-vest-rhf")),
                        create("initiative:other", initiative("Annen", "actor:ks")))
                .commit();
        writer.editor()
                .apply(create(
                        "milestone:owned",
                        Map.of("name", "Milepæl", "type", "MILESTONE", "initiative", "initiative:owned")))
                .commit();
        try (Listener changes = Listener.toEvents(
                port,
                "subscription { itemChanges(after: " + last + ", owner: [\"actor:helse-vest-rhf\"]) {"
                        + " changes { item { id } } } }")) {
            assertThat(changes.<List<String>>next("$.data.itemChanges.changes[*].item.id"))
                    .containsExactly("initiative:owned");
            assertThat(changes.<List<String>>next("$.data.itemChanges.changes[*].item.id"))
                    .containsExactly("milestone:owned");
        }
        try (Listener changes = Listener.toEvents(
                port,
                "subscription { itemChanges(after: " + last + ", filter: {kind: [\"milestone\"]}) {"
                        + " changes { item { id } } } }")) {
            assertThat(changes.<List<String>>next("$.data.itemChanges.changes[*].item.id"))
                    .containsExactly("milestone:owned");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSE", "WebSocket"})
    void itIsToldWhenDatesMoveAlsoBecauseSomethingElseDoes(String way) throws Exception {
        String first = "initiative:first-" + way.toLowerCase(java.util.Locale.ROOT);
        String second = "initiative:second-" + way.toLowerCase(java.util.Locale.ROOT);
        Map<String, Object> planned = new HashMap<>(initiative("Plan", "actor:ks"));
        planned.put("period", period("2027-Q1", "2027-Q2"));
        Map<String, Object> then = new HashMap<>(planned);
        then.put("period", period("2027-Q3", "2027-Q4"));
        writer.editor()
                .apply(
                        create(first, planned),
                        create(second, then),
                        create("dependency:" + second.replace(':', '-'), requires(second, first)))
                .commit();
        try (Listener moves = listen(
                way,
                "subscription { datesMoved(items: [\"" + second + "\"], after: "
                        + commits.log().size()
                        + ") { commit { number } moved { item { id name } plannedStartQuarters earliestStartQuarters"
                        + " after { earliestStart { least } } } } }")) {
            writer.editor().apply(update(first, Map.of("rank", 1))).commit();
            int moved = writer.editor()
                    .apply(update(first, Map.of("period", period("2027-Q3", "2027-Q4"))))
                    .commit();
            Map<String, ?> event = moves.next("$.data.datesMoved");
            assertThat(event.get("commit")).isEqualTo(Map.of("number", moved));
            Map<?, ?> dates = (Map<?, ?>) ((List<?>) event.get("moved")).getFirst();
            assertThat(dates.get("plannedStartQuarters")).isEqualTo(0);
            assertThat(dates.get("earliestStartQuarters")).isEqualTo(2);
            assertThat(dates.get("after").toString()).contains("2028-Q1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSE", "WebSocket"})
    void whatCannotBeSubscribedToIsToldClearly(String way) throws Exception {
        assertRefused(way, "subscription { commits(after: 1000000) { number } }", "the last commit is");
        assertRefused(way, "subscription { commits(after: -1) { number } }", "the last commit is");
        assertRefused(way, "subscription { datesMoved { commit { number } } }", "whose dates");
        assertRefused(way, "subscription { itemChanges(filter: {kind: [\"tiltak\"]}) { commit { number } } }", "kinds");
        assertRefused(way, "{ roadmap { counts { kind } } }", "only subscriptions");
        assertRefused(way, "mutation { eraseSubject(input: {subject: \"x\"}) { tokens } }", "only subscriptions");
        assertRefused(way, "subscription { commits { nothing } }", "nothing");
        assertRefused(way, "subscription { commits { " + "number ".repeat(2100) + "} }", "the limit is 2000");
    }

    private void assertRefused(String way, String subscription, String message) throws Exception {
        try (Listener refused = listen(way, subscription)) {
            String event = refused.next();
            assertThat(event)
                    .as(subscription)
                    .contains("errors")
                    .contains("code")
                    .contains(message);
        }
    }

    @Test
    void aSubscriptionThatIsPostedForOneAnswerIsToldWhereToGo() {
        Writer.Answer answer = writer.nobody().ask("subscription { commits { number } }", Map.of());
        assertThat(answer.body()).contains("BAD_USER_INPUT").contains("text/event-stream");
    }

    @Test
    void aMessageThatIsTooLongClosesTheSocket() throws Exception {
        try (Listener socket = Listener.toSocket(port, "subscription { commits(after: 0) { number } }")) {
            assertThat(socket.<Integer>next(NUMBER)).isEqualTo(1);
        }
        assertThat(Listener.closeCodeAfter(port, "x".repeat(70_000))).isEqualTo(1009);
    }
}
