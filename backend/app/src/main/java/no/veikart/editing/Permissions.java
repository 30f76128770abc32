package no.veikart.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.veikart.adoption.Adoption;
import no.veikart.commit.Problem;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Milestone;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import no.veikart.security.Caller;
import no.veikart.security.Role;
import no.veikart.status.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a caller may make. EDITOR and ADMIN may make all. A REPORTER may, for the initiatives that the own organisation owns, change
 * state, period, phases and what is unknown of them, their milestones and their status reports; and the organisation's own adoption. A
 * reporter removes nothing.
 */
final class Permissions {
    private static final Set<String> REPORTED = Set.of("state", "period", "phases", "unknowns");

    private final Caller caller;
    private final Roadmap before;
    private final NodeMapper mapper;

    Permissions(Caller caller, Roadmap before, NodeMapper mapper) {
        this.caller = caller;
        this.before = before;
        this.mapper = mapper;
    }

    /** Adds a problem for each change that the caller may not make. */
    void check(List<NodeChange> changes, List<Problem> problems) {
        if (caller.role().includes(Role.EDITOR)) {
            return;
        }
        for (NodeChange change : changes) {
            String field = forbidden(change);
            if (field != null) {
                problems.add(new Problem(
                        change.id(),
                        field,
                        Problem.Code.FORBIDDEN,
                        "a REPORTER of " + caller.organisation() + " may not change "
                                + (field.isEmpty() ? "" : field + " of ") + change.id()));
            }
        }
    }

    /** The field that may not be changed, empty for the whole; null when everything may. */
    private @Nullable String forbidden(NodeChange change) {
        Node now = change.after();
        if (!caller.role().includes(Role.REPORTER) || now == null) {
            return "";
        }
        Node was = change.before();
        if (now instanceof Initiative) {
            return was != null && isOwn(was) ? forbiddenField(was, now) : "";
        }
        return isOwn(now) && (was == null || isOwn(was)) ? null : "";
    }

    private boolean isOwn(Node node) {
        return switch (node) {
            case Initiative initiative -> isOwner(initiative);
            case Milestone milestone -> isOfOwn(milestone.initiative());
            case StatusReport report -> isOfOwn(report.initiative());
            case Adoption adoption -> adoption.actor().equals(caller.organisation());
            default -> false;
        };
    }

    /** By the roadmap before the change: nobody becomes an owner by writing. */
    private boolean isOfOwn(@Nullable String initiative) {
        return initiative != null
                && before.find(Initiative.class, initiative)
                        .filter(this::isOwner)
                        .isPresent();
    }

    private boolean isOwner(Initiative initiative) {
        return Objects.equals(initiative.owner(), caller.organisation());
    }

    private @Nullable String forbiddenField(Node was, Node now) {
        Map<String, Object> old = mapper.write(was);
        Map<String, Object> changed = mapper.write(now);
        return Stream.concat(old.keySet().stream(), changed.keySet().stream())
                .filter(field -> !REPORTED.contains(field) && !Objects.equals(old.get(field), changed.get(field)))
                .findFirst()
                .orElse(null);
    }
}
