package no.veikart.schedule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.veikart.dependency.DependencyPath;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.PhasePlan;
import no.veikart.roadmap.Language;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers conflicts, and when things can be. */
@Controller
class ScheduleController {
    @SchemaMapping
    List<Conflict> conflicts(
            Roadmap roadmap,
            @Argument @Nullable ConflictCertainty certainty,
            @Argument @Nullable String initiative,
            @Argument @Nullable String owner,
            @Argument @Nullable String solution) {
        return Conflict.of(roadmap, certainty, new Selection(initiative, owner, solution).rows(roadmap));
    }

    @SchemaMapping
    List<Undetermined> undetermined(
            Roadmap roadmap,
            @Argument @Nullable String initiative,
            @Argument @Nullable String owner,
            @Argument @Nullable String solution) {
        return Undetermined.of(roadmap, new Selection(initiative, owner, solution).rows(roadmap));
    }

    @SchemaMapping
    DependencyPath criticalPath(Roadmap roadmap, @Argument String to) {
        return CriticalPath.to(roadmap, roadmap.get(RoadmapItem.class, to));
    }

    @SchemaMapping
    String explanation(Conflict conflict, @Argument Language language, @LocalContextValue Roadmap roadmap) {
        return Explanation.of(conflict, roadmap, language);
    }

    @SchemaMapping
    String reason(Undetermined undetermined, @Argument Language language, @LocalContextValue Roadmap roadmap) {
        return MissingTime.reason(undetermined, roadmap, language);
    }

    @SchemaMapping(typeName = "RoadmapItem", field = "conflicts")
    List<Conflict> conflicts(RoadmapItem item, @LocalContextValue Roadmap roadmap) {
        return Conflict.at(roadmap, item.id());
    }

    @SchemaMapping
    List<Conflict> conflicts(PhasePlan plan, @LocalContextValue Roadmap roadmap) {
        Initiative initiative =
                Objects.requireNonNull(roadmap.derived(PhasePlan.class, ScheduleController::initiativesOfPhases)
                        .get(plan));
        return Conflict.at(roadmap, initiative.id()).stream()
                .filter(conflict -> conflict.isDecidedBy(plan, initiative))
                .toList();
    }

    /** A phase plan does not know whose it is, and two may be alike. */
    private static Map<PhasePlan, Initiative> initiativesOfPhases(Roadmap roadmap) {
        Map<PhasePlan, Initiative> initiatives = new IdentityHashMap<>();
        roadmap.list(Initiative.class)
                .forEach(initiative -> initiative.phases().forEach(plan -> initiatives.put(plan, initiative)));
        return initiatives;
    }

    @SchemaMapping(typeName = "RoadmapItem", field = "inheritedConflicts")
    List<InheritedConflict> inheritedConflicts(RoadmapItem item, @LocalContextValue Roadmap roadmap) {
        return InheritedConflict.of(roadmap, item.id());
    }

    @SchemaMapping(typeName = "RoadmapItem", field = "schedule")
    ItemSchedule schedule(RoadmapItem item, @LocalContextValue Roadmap roadmap) {
        return ItemSchedule.of(roadmap, item);
    }

    @SchemaMapping(typeName = "RoadmapItem", field = "slackQuarters")
    @Nullable
    Integer slackQuarters(RoadmapItem item, @LocalContextValue Roadmap roadmap) {
        Slack slack = ItemSchedule.of(roadmap, item).slack();
        return slack == null ? null : slack.least();
    }
}
