package no.veikart.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.veikart.commit.Problem;
import no.veikart.dependency.Dependency;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/** Planning: phases and dependencies. */
final class PlanVerbs {
    private PlanVerbs() {}

    /** Sets what is given of one phase of an initiative's plan; the phase comes into the plan when it is not there. */
    static List<Edit> planPhase(Given given, Head head) {
        Optional<Initiative> initiative = head.find(Initiative.class, "initiative", given.text("initiative"));
        if (initiative.isEmpty()) {
            return List.of();
        }
        List<Map<String, @Nullable Object>> phases = head.listIn(initiative.get(), "phases");
        String phase = given.text("phase");
        int index = 0;
        while (index < phases.size() && !phase.equals(phases.get(index).get("phase"))) {
            index++;
        }
        if (index == phases.size()) {
            phases.add(new LinkedHashMap<>(Map.of("phase", phase)));
        }
        Map<String, @Nullable Object> plan = phases.get(index);
        given.content("period", "state", "certainty").forEach(plan::put);
        String within = "phases[" + index + "].";
        UnaryOperator<String> place = field -> field.startsWith(within) ? field.substring(within.length()) : field;
        return List.of(Edit.update(initiative.get().id(), Map.of("phases", phases), place));
    }

    /** A dependency of one item on another. */
    static List<Edit> addDependency(Given given, Head head) {
        String from = given.text("from");
        String to = given.text("to");
        head.find(RoadmapItem.class, "from", from);
        head.find(RoadmapItem.class, "to", to);
        String kind = given.text("kind");
        head.roadmap().list(Dependency.class).stream()
                .filter(known -> known.from().equals(from)
                        && known.to().equals(to)
                        && known.kind().name().equals(kind))
                .findFirst()
                .ifPresent(known -> head.problem(
                        "", Problem.Code.EXISTS, known.id() + " says that already; UPDATE it with applyChanges"));
        String text = slug(from) + " " + kind.toLowerCase(Locale.ROOT) + " " + slug(to);
        Map<String, @Nullable Object> content = given.content("from", "to", "kind", "constraint", "state", "rationale");
        return List.of(Edit.create(head.freeId("dependency", text), content, UnaryOperator.identity()));
    }

    private static String slug(String id) {
        String slug = id.substring(id.indexOf(':') + 1);
        return slug.substring(0, Math.min(65, slug.length()));
    }
}
