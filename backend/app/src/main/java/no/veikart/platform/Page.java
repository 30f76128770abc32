package no.veikart.platform;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as Relay's connections shape it, with the nodes and the total beside.
 *
 * @param nodes the page's elements
 * @param pageInfo where the page is
 * @param totalCount the length of the whole list
 * @param facets how the whole list divides; empty where the schema offers none
 * @param cursors the cursor of the element at an index of the page
 */
public record Page<T>(List<T> nodes, Info pageInfo, int totalCount, List<Facet> facets, IntFunction<String> cursors) {
    /** In the GraphQL context of a field: true where it is to answer with its whole list when no length is asked for. */
    public static final String WHOLE = "wholeList";

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

    /** The page's elements with their cursors. */
    public List<Edge<T>> edges() {
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> new Edge<>(nodes.get(i), cursors.apply(i)))
                .toList();
    }

    public Page<T> withFacets(List<Facet> found) {
        return new Page<>(nodes, pageInfo, totalCount, found, cursors);
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
        } else if (first != null || !field.getGraphQlContext().getBoolean(WHOLE)) {
            end = Math.min(end, start + (first == null ? DEFAULT : first));
        }
        return cut(all, start, Math.max(start, end), cursors);
    }

    private static <T> Page<T> cut(List<T> all, int start, int end, CursorScope cursors) {
        boolean empty = start == end;
        Info info = new Info(
                end < all.size(),
                start > 0,
                empty ? null : cursors.cursor(start),
                empty ? null : cursors.cursor(end - 1));
        return new Page<>(all.subList(start, end), info, all.size(), List.of(), i -> cursors.cursor(start + i));
    }

    private static @Nullable Integer sizeOf(String argument, DataFetchingEnvironment field) {
        Integer size = field.getArgument(argument);
        if (size != null && (size < 0 || size > MOST)) {
            throw UserError.badInput(argument + " is " + size + "; a page has 0 to " + MOST + " elements");
        }
        return size;
    }
}
