package no.veikart.history;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Predicate;
import no.veikart.commit.Ledger;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells what differs between two values, whoever made them. */
@Service
public class Differences {
    private final Ledger ledger;
    private final Kinds kinds;

    Differences(Ledger ledger, Kinds kinds) {
        this.ledger = ledger;
        this.kinds = kinds;
    }

    /**
     * What differs from one value to another.
     *
     * @param filter null for everything
     * @param field the field that answers it, whose arguments {@code first} and {@code after} choose the page
     * @throws no.veikart.platform.UserError for a filter that names an unknown kind
     * @throws no.veikart.roadmap.UnknownId for a filter that names what neither value holds
     */
    public RoadmapDiff between(
            Asked from, Asked to, @Nullable RoadmapChangeFilter filter, DataFetchingEnvironment field) {
        Comparison comparison = new Comparison(from, to, ledger);
        return RoadmapDiff.of(
                comparison, filter == null ? RoadmapChangeFilter.ALL : checked(filter, comparison), field);
    }

    /**
     * Every difference from one value to another that is asked for, by id, and for an item in the order of its fields.
     *
     * @param filter null for everything; its items may be still to come
     * @param chosen which items
     */
    public List<RoadmapChange> all(
            Asked from, Asked to, @Nullable RoadmapChangeFilter filter, Predicate<NodeChange> chosen) {
        Comparison comparison = new Comparison(from, to, ledger);
        return from.roadmap().changesTo(to.roadmap()).stream()
                .filter(chosen)
                .flatMap(node -> RoadmapChange.of(comparison, node))
                .filter(change -> filter == null || filter.holds(change))
                .toList();
    }

    private RoadmapChangeFilter checked(RoadmapChangeFilter filter, Comparison comparison) {
        kinds.requirePrefixes(filter.kind());
        for (String id : filter.item() == null ? List.<String>of() : filter.item()) {
            if (comparison.from().roadmap().find(id).isEmpty()) {
                comparison.to().roadmap().get(Node.class, id);
            }
        }
        return filter;
    }
}
