package no.veikart.history;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.veikart.commit.Ledger;
import no.veikart.edition.Edition;

/** Two points that are compared, and what is known of how the one became the other. */
final class Comparison {
    private final Asked from;
    private final Asked to;
    private final Attribution attribution;

    Comparison(Asked from, Asked to, Ledger ledger) {
        this.from = from;
        this.to = to;
        this.attribution = new Attribution(ledger, from.roadmap(), to.roadmap());
    }

    Asked from() {
        return from;
    }

    Asked to() {
        return to;
    }

    Lineage lineage() {
        return new Lineage(from.roadmap(), to.roadmap());
    }

    /** The number of the commit that made a difference; empty when none did. */
    Optional<Integer> commitBehind(RoadmapChange change) {
        return attribution.of(change.node(), change.detail()).map(Ledger.Step::commit);
    }

    /** The id of the decision behind a difference; between scope lists, the one behind the later list. Empty when none is recorded. */
    Optional<String> decisionBehind(RoadmapChange change) {
        return attribution
                .of(change.node(), change.detail())
                .map(step -> step.decisionBehind(
                        change.detail() == null ? null : change.detail().field()))
                .or(() -> change.isIn("scopes") ? decisionBehindScopes() : Optional.empty());
    }

    private Optional<String> decisionBehindScopes() {
        return Stream.of(from, to)
                .map(Asked::edition)
                .filter(edition -> edition != null && edition.scopesOn() != null)
                .max(Comparator.comparing(edition -> Objects.requireNonNull(edition.scopesOn())))
                .map(Edition::decision);
    }
}
