package no.veikart.history;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.platform.Page;

/**
 * What differs between two points of the roadmap, from the first to the second.
 *
 * @param all every difference that was asked for, by id, and for an item in the order of its fields
 * @param page those that are shown
 */
public record RoadmapDiff(Comparison of, List<RoadmapChange> all, Page<RoadmapChange> page) {

    static RoadmapDiff of(Comparison comparison, RoadmapChangeFilter filter, DataFetchingEnvironment field) {
        List<RoadmapChange> all = comparison
                .from()
                .roadmap()
                .changesTo(comparison.to().roadmap())
                .stream()
                .flatMap(node -> RoadmapChange.of(comparison, node))
                .filter(filter::holds)
                .toList();
        int version = comparison.to().roadmap().commit();
        String scope = "from " + comparison.from().roadmap().commit();
        return new RoadmapDiff(comparison, all, Page.of(all, field, version, scope));
    }

    public int totalCount() {
        return all.size();
    }

    public List<RoadmapChange> nodes() {
        return page.nodes();
    }

    public Page.Info pageInfo() {
        return page.pageInfo();
    }

    public DiffSummary summary() {
        return DiffSummary.of(all);
    }
}
