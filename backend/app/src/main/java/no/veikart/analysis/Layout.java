package no.veikart.analysis;

import java.util.List;
import no.veikart.dependency.Dependency;
import no.veikart.graph.LayeredLayout;
import no.veikart.roadmap.RoadmapItem;

/**
 * A layered drawing: what needs stands left of what it needs. The units are abstract: a box is {@value #BOX_WIDTH} wide and
 * {@value #BOX_HEIGHT} high.
 *
 * @param nodes the boxes, from left to right and down
 * @param edges the lines, by the items and edges that they stand for
 * @param omitted how many boxes were left out because there are too many
 */
record Layout(List<Node> nodes, List<Line> edges, int width, int height, int omitted) {
    static final int BOX_WIDTH = 28;
    static final int BOX_HEIGHT = 8;
    static final LayeredLayout.Spacing SPACING = new LayeredLayout.Spacing(BOX_HEIGHT, 2);
    private static final int BETWEEN_LAYERS = 12;

    /**
     * A box.
     *
     * @param layer its column, 0 leftmost
     * @param order its place in the column, 0 on top
     * @param x the middle of the box
     * @param y the middle of the box
     * @param items how many of the selected items it stands for
     */
    record Node(RoadmapItem item, int layer, int order, int x, int y, int items) {}

    /**
     * A line from one box to another.
     *
     * @param dependencies what it stands for, at least one
     * @param reversed whether it leads to the left
     * @param bends where it passes the columns between, on its way
     */
    record Line(RoadmapItem from, RoadmapItem to, List<Dependency> dependencies, boolean reversed, List<Point> bends) {}

    /** A point of the drawing. */
    record Point(int x, int y) {}

    /** The middle of a column. */
    static int x(int layer) {
        return BOX_WIDTH / 2 + layer * (BOX_WIDTH + BETWEEN_LAYERS);
    }

    /** How wide a drawing of so many columns is. */
    static int width(int layers) {
        return layers == 0 ? 0 : x(layers - 1) + BOX_WIDTH / 2;
    }

    public int boxWidth() {
        return BOX_WIDTH;
    }

    public int boxHeight() {
        return BOX_HEIGHT;
    }
}
