package no.veikart.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Milestone;
import no.veikart.platform.UserError;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/** The initiatives and milestones in an answer whose time the query selects: what a project tool has as tasks. */
final class TaskAnswer implements ObjectVisitor {
    private static final int MOST = 50_000;
    private static final Set<String> TYPES = Set.of("Initiative", "Milestone");

    private final Map<String, RoadmapItem> items = new LinkedHashMap<>();

    @Override
    public void visit(List<Step> fields, Object source, Map<String, @Nullable Object> answer) {
        boolean task = source instanceof Initiative || source instanceof Milestone;
        if (task && fields.stream().anyMatch(TaskAnswer::isTime)) {
            RoadmapItem item = (RoadmapItem) source;
            items.putIfAbsent(item.id(), item);
        }
        if (items.size() > MOST) {
            throw UserError.badInput("the plan has more than " + MOST + " tasks; ask for less of it");
        }
    }

    private static boolean isTime(Step field) {
        String name = field.field().getName();
        return name.equals("period") || name.equals("date");
    }

    /** Whether answers to a question can hold such. */
    static boolean isIn(Question question) {
        return question.selects((field, type) ->
                type.equals("Period") && field.getObjectTypeNames().stream().anyMatch(TYPES::contains));
    }

    /** They by their id, in the order of the answer. */
    Map<String, RoadmapItem> items() {
        return items;
    }
}
