package no.veikart.history;

import java.util.List;
import no.veikart.commit.Ledger;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.FieldChange;
import no.veikart.roadmap.Node;
import org.jspecify.annotations.Nullable;

/**
 * What one commit did to one thing.
 *
 * @param previous the step before; null for the first
 */
record HistoryStep(Ledger ledger, Ledger.Step step, Ledger.@Nullable Step previous) {

    /** One field that the commit changed. */
    record Field(HistoryStep of, FieldChange detail) {
        public String field() {
            return detail.path();
        }

        public @Nullable String before() {
            return detail.textBefore();
        }

        public @Nullable String after() {
            return detail.textAfter();
        }
    }

    private @Nullable Node after() {
        return ledger.after(step).orElse(null);
    }

    private @Nullable Node before() {
        return previous == null ? null : ledger.after(previous).orElse(null);
    }

    public ChangeKind change() {
        return after() == null ? ChangeKind.REMOVED : before() == null ? ChangeKind.ADDED : ChangeKind.CHANGED;
    }

    /** What the thing was called then; its id where it has no name. */
    public String name() {
        Node node = after() == null ? before() : after();
        return node instanceof Entry entry ? entry.name() : step.id();
    }

    /** Nothing where the whole thing came or went. */
    public List<Field> fields() {
        return before() instanceof Record before && after() instanceof Record after
                ? FieldChange.between(before, after).stream()
                        .map(detail -> new Field(this, detail))
                        .toList()
                : List.of();
    }
}
