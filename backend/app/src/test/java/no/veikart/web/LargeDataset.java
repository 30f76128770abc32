package no.veikart.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.veikart.commit.Draft;

/** A random roadmap, always the same one: 2,000 initiatives in 40 solutions, with phases and milestones, and 6,000 dependencies without a ring. */
final class LargeDataset {
    static final int INITIATIVES = 2000;
    static final int DEPENDENCIES = 6000;
    static final String HUB = idOf(0);

    private static final List<String> PHASES =
            List.of("CONCEPT", "NATIONAL_PREPARATION", "SECTOR_PREPARATION", "ORGANISATIONAL_CHANGE", "NEW_PRACTICE");
    private static final List<String> CERTAINTIES = List.of("DECIDED", "PLANNED", "TENTATIVE");
    private static final List<String> PRECISIONS = List.of("QUARTER", "HALF_YEAR", "YEAR", "BUCKET");

    private LargeDataset() {}

    static List<Draft.Edit> make() {
        Random random = new Random(1);
        List<Draft.Edit> edits = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            edits.add(edit("solution:stor-" + i, Map.of("name", "Løsning " + i, "type", "SERVICE")));
        }
        for (int i = 0; i < INITIATIVES; i++) {
            edits.add(edit(idOf(i), initiative(i, i * 40 / INITIATIVES + random.nextInt(12), random)));
        }
        for (int i = 0; i < INITIATIVES / 4; i++) {
            edits.add(edit(
                    "milestone:stor-" + i,
                    Map.of(
                            "name",
                            "Milepæl " + i,
                            "type",
                            "MILESTONE",
                            "initiative",
                            idOf(random.nextInt(INITIATIVES)),
                            "date",
                            period(random.nextInt(50), 0, "QUARTER"))));
        }
        for (int i = 0; i < DEPENDENCIES; i++) {
            int from = 1 + random.nextInt(INITIATIVES - 1);
            int to = i % 100 == 0 ? 0 : random.nextInt(from);
            edits.add(edit(
                    "dependency:stor-" + i,
                    Map.of(
                            "from",
                            idOf(from),
                            "to",
                            idOf(to),
                            "kind",
                            "REQUIRES",
                            "rationale",
                            Map.of("nb", "Trengs."))));
        }
        return edits;
    }

    static String idOf(int initiative) {
        return "initiative:stor-" + initiative;
    }

    private static Draft.Edit edit(String id, Map<String, Object> content) {
        return new Draft.Edit(id, content, null);
    }

    private static Map<String, Object> initiative(int number, int quarter, Random random) {
        List<Map<String, Object>> phases = new ArrayList<>();
        for (int i = 0; i < PHASES.size(); i++) {
            String certainty = CERTAINTIES.get(random.nextInt(CERTAINTIES.size()));
            phases.add(Map.of(
                    "phase", PHASES.get(i), "certainty", certainty, "period", period(quarter + i * 2, 1, "QUARTER")));
        }
        return Map.of(
                "name",
                "Tiltak nummer " + number,
                "kind",
                "PROJECT",
                "state",
                "PLANNED",
                "solutions",
                List.of("solution:stor-" + number % 40),
                "period",
                period(quarter, 9, PRECISIONS.get(random.nextInt(PRECISIONS.size()))),
                "phases",
                number % 3 == 0 ? phases : List.of());
    }

    private static Map<String, Object> period(int quarter, int more, String precision) {
        return Map.of("start", text(quarter), "end", text(quarter + more), "precision", precision);
    }

    /** Counted from 2020. */
    private static String text(int quarter) {
        return 2020 + quarter / 4 + "-Q" + (1 + quarter % 4);
    }
}
