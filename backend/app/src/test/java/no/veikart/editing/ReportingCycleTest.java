package no.veikart.editing;

import static no.veikart.editing.Writer.create;
import static no.veikart.editing.Writer.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.veikart.editing.Writer.Answer;
import no.veikart.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round of reporting from its beginning to its end, over HTTP. */
@WritingTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ReportingCycleTest {
    private static final String OVERDUE =
            "{ roadmap { reportingRounds(filter: {portfolio: [\"portfolio:cycle\"]}) { nodes {"
                    + " owed { totalCount facets { field values { value count } } nodes { initiative { id } state daysOverdue } }"
                    + " overdue { totalCount } expected { nodes { state report { id } } } } }"
                    + " overdueReports(owner: [\"actor:ks\"]) { nodes { initiative { id } round { id } } } } }";

    private static final String KNOWN = "portfolio:nasjonal-e-helseportefolje-2022";

    @Autowired
    Writer writer;

    @Test
    void anEditorOpensARoundTheOwnerReportsFromTheFormAndNobodyOwesAnyMore() {
        writer.editor()
                .apply(
                        create("initiative:cycle", initiative("Tiltak i syklus", "actor:ks")),
                        create(
                                "portfolio:cycle",
                                Map.of(
                                        "name",
                                        "Portefølje",
                                        "date",
                                        "2026-01-01",
                                        "entries",
                                        List.of(Map.of("initiative", "initiative:cycle", "state", "ACTIVE")))),
                        create("round:cycle", round("portfolio:cycle", "2026-01-02", "2026-01-31")))
                .commit();
        Answer late = writer.nobody().ask(OVERDUE, Map.of());
        assertThat(late.<List<String>>at("$.data.roadmap.overdueReports.nodes[*].round.id"))
                .as(late.body())
                .containsExactly("round:cycle");
        assertThat(late.<Integer>at("$.data.roadmap.reportingRounds.nodes[0].owed.nodes[0].daysOverdue"))
                .isPositive();

        Writer.As owner = writer.as(Role.REPORTER, "actor:ks");
        owner.mutate("reportStatus", report("2025-12-01", "GREEN")).commit();
        Answer form = writer.nobody()
                .ask(
                        "{ roadmap { initiative(id: \"initiative:cycle\") { reportDraft(date: \"2026-01-15\") {"
                                + " rounds { id } dimensions { dimension previous now } } } } }",
                        Map.of());
        assertThat(form.<List<String>>at("$.data.roadmap.initiative.reportDraft.rounds[*].id"))
                .containsExactly("round:cycle");
        assertThat(form.<List<String>>at(
                        "$.data.roadmap.initiative.reportDraft.dimensions[?(@.dimension == 'COST')].previous"))
                .containsExactly("GREEN");
        owner.mutate("reportStatus", report("2026-01-15", "RED")).commit();

        Answer done = writer.nobody().ask(OVERDUE, Map.of());
        assertThat(done.<Integer>at("$.data.roadmap.reportingRounds.nodes[0].owed.totalCount"))
                .isZero();
        assertThat(done.<List<String>>at("$.data.roadmap.reportingRounds.nodes[0].expected.nodes[*].state"))
                .containsExactly("DELIVERED");
        Answer history = writer.nobody()
                .ask(
                        "{ roadmap { initiative(id: \"initiative:cycle\") { lightHistory(dimension: [COST]) { nodes {"
                                + " date previous light } } } } }",
                        Map.of());
        assertThat(history.<List<String>>at("$.data.roadmap.initiative.lightHistory.nodes[*].light"))
                .containsExactly("GREEN", "RED");
        assertThat(history.<String>at("$.data.roadmap.initiative.lightHistory.nodes[1].previous"))
                .isEqualTo("GREEN");
    }

    @Test
    void onlyAnEditorOpensRoundsAndOneThatEndsBeforeItBeginsIsRefused() {
        assertThat(writer.as(Role.REPORTER, "actor:ks")
                        .apply(create("round:mine", round(KNOWN, "2026-01-02", "2026-01-31")))
                        .codes())
                .contains("FORBIDDEN");
        Answer backwards = writer.editor().apply(create("round:back", round(KNOWN, "2026-01-31", "2026-01-02")));
        assertThat(backwards.codes()).contains("INVALID");
        assertThat(backwards.body()).contains("before it opens");
    }

    private static Map<String, Object> round(String portfolio, String opens, String due) {
        return Map.of("name", "Runde", "portfolio", portfolio, "opens", opens, "due", due);
    }

    private static Map<String, Object> report(String date, String light) {
        return Map.of(
                "initiative",
                "initiative:cycle",
                "date",
                date,
                "dimensions",
                List.of(Map.of("dimension", "COST", "now", light)));
    }
}
