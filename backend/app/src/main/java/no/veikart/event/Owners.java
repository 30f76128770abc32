package no.veikart.event;

import java.util.Collection;
import no.veikart.adoption.Adoption;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Milestone;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import no.veikart.solution.Solution;
import no.veikart.status.StatusReport;
import org.jspecify.annotations.Nullable;

/** Whose things are: an initiative's or solution's owner, for milestones and status reports the initiative's, for an adoption who adopts. */
final class Owners {
    private Owners() {}

    static boolean own(Collection<String> actors, @Nullable Node node, Roadmap roadmap) {
        String owner = switch (node) {
            case Initiative initiative -> initiative.owner();
            case Solution solution -> solution.owner();
            case Milestone milestone -> ofInitiative(milestone.initiative(), roadmap);
            case StatusReport report -> ofInitiative(report.initiative(), roadmap);
            case Adoption adoption -> adoption.actor();
            case null, default -> null;
        };
        return owner != null && actors.contains(owner);
    }

    private static @Nullable String ofInitiative(@Nullable String id, Roadmap roadmap) {
        return id == null
                ? null
                : roadmap.find(Initiative.class, id).map(Initiative::owner).orElse(null);
    }
}
