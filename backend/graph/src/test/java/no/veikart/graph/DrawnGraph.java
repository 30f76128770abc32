package no.veikart.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph drawn in text: {@code "a>b b>c:2 d"} is an edge from a to b, one from b to c with label 2, and a vertex d with no
 * edges. Vertices are numbered in the order in which they appear, edges likewise.
 */
final class DrawnGraph {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> edges = new ArrayList<>();
    private final DirectedGraph graph;

    private DrawnGraph(String drawing) {
        int[] from = new int[drawing.length()];
        int[] to = new int[drawing.length()];
        byte[] labels = new byte[drawing.length()];
        for (String token : drawing.isBlank() ? new String[0] : drawing.split(" ", -1)) {
            String[] ends = token.split("[>:]", -1);
            from[edges.size()] = number(ends[0]);
            if (ends.length > 1) {
                to[edges.size()] = number(ends[1]);
                labels[edges.size()] = ends.length > 2 ? Byte.parseByte(ends[2]) : 0;
                edges.add(token);
            }
        }
        int count = edges.size();
        graph = DirectedGraph.of(
                numbers.size(), Arrays.copyOf(from, count), Arrays.copyOf(to, count), Arrays.copyOf(labels, count));
    }

    static DrawnGraph draw(String drawing) {
        return new DrawnGraph(drawing);
    }

    DirectedGraph graph() {
        return graph;
    }

    int vertex(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException(name + " is not drawn");
        }
        return number;
    }

    /** The names of vertices, such as {@code "a b"}. */
    String vertices(int... vertices) {
        List<String> names = List.copyOf(numbers.keySet());
        return String.join(" ", Arrays.stream(vertices).mapToObj(names::get).toList());
    }

    /** Edges as they were drawn, such as {@code "a>b b>c:2"}. */
    String edges(int... chosen) {
        return String.join(" ", Arrays.stream(chosen).mapToObj(edges::get).toList());
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, unseen -> numbers.size());
    }
}
