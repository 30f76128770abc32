package no.veikart.analysis;

import java.util.List;
import no.veikart.dependency.DependencyKind;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn.
 *
 * @param around the item whose neighbourhood is drawn; null for {@code ids} or everything
 * @param depth how many steps out from it
 * @param ids the items that are drawn; null for {@code around} or everything
 * @param kinds the kinds of edges that are followed and drawn; null for all needs
 * @param folded whether the topmost whole of each item is drawn in its place
 * @param most how many items are drawn at most
 * @param keepOrder the items whose order within a layer is kept; null for none
 */
record LayoutQuestion(
        @Nullable String around,
        int depth,
        @Nullable List<String> ids,
        @Nullable List<DependencyKind> kinds,
        boolean folded,
        int most,
        @Nullable List<String> keepOrder) {
    private static final int FARTHEST = 10;
    private static final int MOST = 300;

    /** This, after a look at whether it can be answered: BAD_USER_INPUT where not. Not in the constructor, whose errors the binder hides. */
    LayoutQuestion checked() {
        if (around != null && ids != null) {
            throw UserError.badInput(
                    "around and ids are both given; a drawing is of a neighbourhood or of chosen items");
        }
        if (depth < 1 || depth > FARTHEST) {
            throw UserError.badInput("depth is " + depth + "; go 1 to " + FARTHEST + " steps out");
        }
        if (most < 1 || most > MOST) {
            throw UserError.badInput("most is " + most + "; draw 1 to " + MOST + " items");
        }
        return this;
    }

    /** The graph labels of the edges that are followed and drawn. */
    int labels() {
        return DependencyKind.labels(kinds);
    }
}
