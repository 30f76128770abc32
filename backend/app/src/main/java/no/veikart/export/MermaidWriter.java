package no.veikart.export;

import java.util.HashMap;
import java.util.Map;

/** Writes a graph as a Mermaid flowchart, to paste into Markdown. Mermaid itself draws no more than 500 edges unless told to. */
final class MermaidWriter {
    private MermaidWriter() {}

    static String write(GraphAnswer graph, Provenance provenance, PlainLanguage language) {
        StringBuilder chart = new StringBuilder();
        provenance
                .lines(language)
                .forEach(line ->
                        chart.append("%% ").append(DotWriter.oneLine(line)).append('\n'));
        chart.append("flowchart LR\n");
        Map<String, String> names = new HashMap<>();
        graph.nodes().forEach((id, attributes) -> {
            String name = "n" + names.size();
            names.put(id, name);
            chart.append("  ").append(name).append('[');
            chart.append(quoted(GraphAnswer.nameOf(id, attributes))).append("]\n");
        });
        graph.arcs().values().forEach(arc -> {
            chart.append("  ").append(names.get(arc.from())).append(arc.symmetric() ? " <-->" : " -->");
            String label = arc.label(language.words());
            chart.append(label.isEmpty() ? "" : "|" + quoted(label) + "|");
            chart.append(' ').append(names.get(arc.to())).append('\n');
        });
        return chart.toString();
    }

    /** What means something to Mermaid or to HTML is written as Mermaid's entities. */
    private static String quoted(String text) {
        return '"'
                + DotWriter.oneLine(text)
                        .replace("#", "#35;")
                        .replace("&", "#amp;")
                        .replace("\"", "#quot;")
                        .replace("<", "#lt;")
                        .replace(">", "#gt;")
                + '"';
    }
}
