package no.veikart.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.veikart.editing.Writer;
import no.veikart.editing.Writer.Answer;
import no.veikart.editing.WritingTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WritingTest
class HistoryTest {
    private static final String ID = "initiative:history-of";
    private static final String STEPS = """
        nodes { change name decision { id } commit { number message by }
          fields { field before after shift { start end } decision { id } } }
        """;

    @Autowired
    Writer writer;

    private Answer history(String id, String arguments) {
        return writer.nobody()
                .ask("{ history(id: \"" + id + "\"" + arguments + ") { totalCount " + STEPS + " } }", Map.of());
    }

    private void apply(Map<String, Object> change, String reason, String decision) {
        writer.editor()
                .mutate("applyChanges", Map.of("changes", List.of(change), "reason", reason, "decision", decision))
                .commit();
    }

    @Test
    void aThingsHistoryIsToldFieldByFieldWithByWhomWhyAndByWhichDecision() {
        writer.editor()
                .mutate(
                        "recordDecision",
                        Map.of("name", "Vedtak om historie", "state", "ADOPTED", "date", "2026-02-02"))
                .commit();
        String decision = "decision:vedtak-om-historie";
        apply(Writer.create(ID, Writer.initiative("Historie", "actor:ks")), "Meldt inn", decision);
        apply(Writer.update(ID, Map.of("period", Writer.period("2026-Q1", "2026-Q4"))), "Planlagt", decision);
        apply(
                Writer.update(ID, Map.of("name", "Historien", "period", Writer.period("2026-Q2", "2027-Q1"))),
                "Forsinket",
                decision);
        apply(Writer.remove(ID), "Stoppet", decision);

        Answer answer = history(ID, "");
        assertThat(answer.<List<String>>at("$.data.history.nodes[*].change"))
                .as(answer.body())
                .containsExactly("ADDED", "CHANGED", "CHANGED", "REMOVED");
        assertThat(answer.<List<String>>at("$.data.history.nodes[*].commit.message"))
                .containsExactly("Meldt inn", "Planlagt", "Forsinket", "Stoppet");
        assertThat(answer.<List<String>>at("$.data.history.nodes[*].commit.by")).containsOnly("KS, EDITOR");
        assertThat(answer.<List<String>>at("$.data.history.nodes[*].name"))
                .containsExactly("Historie", "Historie", "Historien", "Historien");
        assertThat(answer.<List<String>>at("$.data.history.nodes[*].decision.id"))
                .containsOnly(decision);
        assertThat(answer.<List<String>>at("$.data.history.nodes[2].fields[*].field"))
                .containsExactly("name", "period");
        assertThat(answer.<String>at("$.data.history.nodes[2].fields[1].before"))
                .isEqualTo("2026-Q1/2026-Q4");
        assertThat(answer.<String>at("$.data.history.nodes[2].fields[1].after")).isEqualTo("2026-Q2/2027-Q1");
        assertThat(answer.<Integer>at("$.data.history.nodes[2].fields[1].shift.start"))
                .isEqualTo(1);
        assertThat(answer.<String>at("$.data.history.nodes[2].fields[0].decision.id"))
                .isEqualTo(decision);
        assertThat(answer.<List<?>>at("$.data.history.nodes[3].fields")).isEmpty();
        assertThat(history(ID, ", last: 1").<List<String>>at("$.data.history.nodes[*].change"))
                .containsExactly("REMOVED");
    }

    @Test
    void theDocumentsOfTheDatasetAreStepsToo() {
        Answer answer = history("initiative:program-pll", "");
        assertThat(answer.<Integer>at("$.data.history.totalCount")).isGreaterThan(2);
        assertThat(answer.<List<String>>at("$.data.history.nodes[1].fields[*].field"))
                .isNotEmpty();
        assertThat(history("initiative:none-such", "").<List<String>>at("$.errors[*].extensions.code"))
                .containsExactly("NOT_FOUND");
    }
}
