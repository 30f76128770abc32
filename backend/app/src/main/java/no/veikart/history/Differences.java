package no.veikart.history;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.commit.Ledger;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
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
