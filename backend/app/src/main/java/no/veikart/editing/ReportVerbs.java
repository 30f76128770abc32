package no.veikart.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.veikart.actor.Actor;
import no.veikart.adoption.Adoption;
import no.veikart.commit.Problem;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.status.Dimension;
import no.veikart.status.StatusReport;
import org.jspecify.annotations.Nullable;

/** Reporting: status and adoption. */
final class ReportVerbs {
    private ReportVerbs() {}

    /** A status report of an initiative; the lights before are those of the last report that has them. */
    static List<Edit> reportStatus(Given given, Head head) {
        Optional<Initiative> found = head.find(Initiative.class, "initiative", given.text("initiative"));
        if (found.isEmpty()) {
            return List.of();
        }
        Initiative initiative = found.get();
        String date = given.text("date");
        List<Edit> edits = new ArrayList<>();
        Map<String, @Nullable Object> content = given.content("initiative", "date", "description", "deliveries");
        content.put("name", "Statusrapport " + date + ": " + initiative.name());
        content.put("dimensions", dimensions(given, initiative, LocalDate.parse(date), head));
        String id =
                "report:" + Slug.of(initiative.id().substring(initiative.id().indexOf(':') + 1) + " " + date);
        edits.add(Edit.create(id, content, UnaryOperator.identity()));
        if (given.has("state")) {
            edits.add(Edit.update(initiative.id(), given.content("state"), UnaryOperator.identity()));
        }
        return edits;
    }

    private static List<Map<String, @Nullable Object>> dimensions(
            Given given, Initiative initiative, LocalDate date, Head head) {
        Set<String> seen = new HashSet<>();
        List<Map<String, @Nullable Object>> dimensions = new ArrayList<>();
        for (Given each : given.list("dimensions")) {
            String dimension = each.text("dimension");
            if (!seen.add(dimension)) {
                head.problem("dimensions", Problem.Code.INVALID, dimension + " is given twice");
            }
            Map<String, @Nullable Object> content =
                    each.content("dimension", "now", "trend", "summary", "challenges", "measures");
            StatusReport.lastLight(initiative.id(), Dimension.valueOf(dimension), date, head.roadmap())
                    .ifPresent(light -> content.put("previous", light.name()));
            dimensions.add(content);
        }
        return dimensions;
    }

    /** How far an actor has come with a solution: what is given is set on what is known of the two, or it becomes known. */
    static List<Edit> recordAdoption(Given given, Head head) {
        Optional<Actor> actor = head.find(Actor.class, "actor", given.text("actor"));
        Optional<RoadmapItem> solution = head.find(RoadmapItem.class, "solution", given.text("solution"));
        if (actor.isEmpty() || solution.isEmpty()) {
            return List.of();
        }
        List<Adoption> known = Adoption.of(solution.get().id(), head.roadmap()).stream()
                .filter(adoption -> adoption.actor().equals(actor.get().id()))
                .filter(adoption -> !given.has("adoption") || adoption.id().equals(given.textOrNull("adoption")))
                .toList();
        Map<String, @Nullable Object> content = given.content("stage", "period", "order", "mutual", "figures");
        if (known.size() == 1) {
            return List.of(Edit.update(known.getFirst().id(), content, UnaryOperator.identity()));
        }
        if (!known.isEmpty() || given.has("adoption")) {
            head.problem(
                    "adoption",
                    known.isEmpty() ? Problem.Code.NOT_FOUND : Problem.Code.INVALID,
                    "say which: of these two there are "
                            + known.stream().map(Adoption::id).toList());
            return List.of();
        }
        content.put("actor", actor.get().id());
        content.put("solution", solution.get().id());
        content.put("name", actor.get().name() + ": " + solution.get().name());
        String id = head.freeId(
                "adoption", actor.get().name() + " " + solution.get().name());
        return List.of(Edit.create(id, content, UnaryOperator.identity()));
    }
}
