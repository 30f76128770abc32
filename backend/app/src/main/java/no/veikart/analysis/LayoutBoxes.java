package no.veikart.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/**
 * The boxes of a drawing, numbered by their ids so that ties go the same way in every value of the roadmap.
 *
 * @param vertices the number of the box that stands for each item, by the item's id; none for those left out
 * @param omitted how many boxes were left out
 */
record LayoutBoxes(List<RoadmapItem> boxes, Map<String, Integer> vertices, int omitted) {

    static LayoutBoxes of(LayoutQuestion question, Roadmap roadmap) {
        Map<String, String> boxOf = new LinkedHashMap<>();
        for (RoadmapItem item : LayoutSelection.of(question, roadmap)) {
            RoadmapItem box = question.folded() ? Wholes.topmost(item, roadmap) : item;
            boxOf.put(item.id(), box.id());
        }
        List<String> all = boxOf.values().stream().distinct().toList();
        List<String> kept = all.stream().limit(question.most()).sorted().toList();
        Map<String, Integer> numbers = new HashMap<>();
        kept.forEach(box -> numbers.put(box, numbers.size()));
        Map<String, Integer> vertices = new HashMap<>();
        boxOf.forEach((item, box) -> {
            if (numbers.containsKey(box)) {
                vertices.put(item, numbers.get(box));
            }
        });
        return new LayoutBoxes(roadmap.getAll(RoadmapItem.class, kept), vertices, all.size() - kept.size());
    }

    /** The number of the box that stands for an item; -1 for none. */
    int vertexOf(String item) {
        return vertices.getOrDefault(item, -1);
    }

    /** How many of the selected items each box stands for. */
    int[] sizes() {
        int[] sizes = new int[boxes.size()];
        vertices.values().forEach(vertex -> sizes[vertex]++);
        return sizes;
    }
}
