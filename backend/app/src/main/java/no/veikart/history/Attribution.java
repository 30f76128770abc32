package no.veikart.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.veikart.commit.Ledger;
import no.veikart.roadmap.FieldChange;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** Which commit between two values made a difference between them, whichever of them is the later one. */
final class Attribution {
    private final Ledger ledger;
    private final Roadmap from;
    private final Roadmap to;
    private final Map<String, List<Made>> made = new ConcurrentHashMap<>();

    Attribution(Ledger ledger, Roadmap from, Roadmap to) {
        this.ledger = ledger;
        this.from = from;
        this.to = to;
    }

    /** What one commit made of a node. */
    private record Made(
            Ledger.Step step,
            @Nullable Node before,
            @Nullable Node after) {
        boolean cameOrWent() {
            return before == null || after == null;
        }

        /** Whether it gave a field its value; what came got all of them. */
        boolean gave(FieldChange field) {
            return cameOrWent()
                    || (before instanceof Record a
                            && after instanceof Record b
                            && FieldChange.between(a, b).stream().anyMatch(field::isAbout));
        }
    }

    /**
     * The last commit that made a difference; empty when no commit did, but a scenario or a view of the scope lists.
     *
     * @param field null when the whole node came or went
     */
    Optional<Ledger.Step> of(NodeChange change, @Nullable FieldChange field) {
        if (notStored(change.before(), from) || notStored(change.after(), to)) {
            return Optional.empty();
        }
        List<Made> all = made.computeIfAbsent(change.id(), id -> madeOf(change));
        return all.reversed().stream()
                .filter(each -> field == null ? each.cameOrWent() : each.gave(forward(field)))
                .findFirst()
                .or(() -> all.reversed().stream().findFirst())
                .map(Made::step);
    }

    private static boolean notStored(@Nullable Node node, Roadmap roadmap) {
        return node != null && roadmap.commitOf(node.id()) == 0;
    }

    private boolean isForward() {
        return from.commit() <= to.commit();
    }

    private FieldChange forward(FieldChange field) {
        return isForward() ? field : new FieldChange(field.path(), field.after(), field.before());
    }

    private List<Made> madeOf(NodeChange change) {
        Node before = isForward() ? change.before() : change.after();
        int older = Math.min(from.commit(), to.commit());
        int newer = Math.max(from.commit(), to.commit());
        List<Ledger.Step> steps = ledger.stepsOf(change.id(), older, newer);
        List<Made> all = new ArrayList<>();
        for (Ledger.Step step : steps) {
            boolean last = step == steps.getLast();
            Node after = last
                    ? (isForward() ? change.after() : change.before())
                    : ledger.after(step).orElse(null);
            all.add(new Made(step, before, after));
            before = after;
        }
        return all;
    }
}
