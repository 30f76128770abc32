package no.veikart.platform;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as Relay's connections shape it, with the nodes and the total beside.
 *
 * @param edges the page's elements with their cursors
 * @param pageInfo where the page is
 * @param totalCount the length of the whole list
 * @param facets how the whole list divides; empty where the schema offers none
 */
public record Page<T>(List<Edge<T>> edges, Info pageInfo, int totalCount, List<Facet> facets) {
    private static final int DEFAULT = 100;
    private static final int MOST = 1000;

    /** An element with its cursor. */
    public record Edge<T>(T node, String cursor) {}

    /** Where a page is; the cursors are null when it is empty. */
    public record Info(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /** The page's elements alone. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public Page<T> withFacets(List<Facet> found) {
        return new Page<>(edges, pageInfo, totalCount, found);
    }

    /**
     * Cuts the page that a field's arguments first, after, last and before ask for.
     *
     * @param version the number of the value that the list was made from
     * @param scope what the list is of, beyond the field's own arguments: e.g. the parent's id
     * @throws UserError BAD_USER_INPUT for a size out of range, and for a cursor from another list or another value
     */
    public static <T> Page<T> of(List<T> all, DataFetchingEnvironment field, int version, String scope) {
        CursorScope cursors = CursorScope.of(field, version, scope);
        Integer first = sizeOf("first", field);
        Integer last = sizeOf("last", field);
        if (first != null && last != null) {
            throw UserError.badInput("first and last are both given; a page is counted from the start or from the end");
        }
        String after = field.getArgument("after");
        String before = field.getArgument("before");
        int start = after == null ? 0 : cursors.indexOf(after, all.size()) + 1;
        int end = before == null ? all.size() : cursors.indexOf(before, all.size());
        if (last != null) {
            start = Math.max(start, end - last);
        } else {
            end = Math.min(end, start + (first == null ? DEFAULT : first));
        }
        return cut(all, start, Math.max(start, end), cursors);
    }

    private static <T> Page<T> cut(List<T> all, int start, int end, CursorScope cursors) {
        List<Edge<T>> edges = IntStream.range(start, end)
                .mapToObj(i -> new Edge<>(all.get(i), cursors.cursor(i)))
                .toList();
        Info info = new Info(
                end < all.size(),
                start > 0,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
        return new Page<>(edges, info, all.size(), List.of());
    }

    private static @Nullable Integer sizeOf(String argument, DataFetchingEnvironment field) {
        Integer size = field.getArgument(argument);
        if (size != null && (size < 0 || size > MOST)) {
            throw UserError.badInput(argument + " is " + size + "; a page has 0 to " + MOST + " elements");
        }
        return size;
    }
}
