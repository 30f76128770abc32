package no.veikart.export;

/** Writes a graph in the language of Graphviz. */
final class DotWriter {
    private DotWriter() {}

    static String write(GraphAnswer graph, Provenance provenance, PlainLanguage language) {
        StringBuilder dot = new StringBuilder();
        provenance
                .lines(language)
                .forEach(line -> dot.append("// ").append(oneLine(line)).append('\n'));
        dot.append("digraph veikart {\n  rankdir=LR;\n  node [shape=box];\n");
        graph.nodes()
                .forEach((id, attributes) -> dot.append("  ")
                        .append(quoted(id))
                        .append(" [label=")
                        .append(quoted(GraphAnswer.nameOf(id, attributes)))
                        .append("];\n"));
        graph.arcs().forEach((id, arc) -> {
            dot.append("  ").append(quoted(arc.from())).append(" -> ").append(quoted(arc.to()));
            dot.append(" [id=").append(quoted(id)).append(arc.kind().isEmpty() ? "" : ", kind=" + quoted(arc.kind()));
            dot.append(", label=").append(quoted(arc.label(language.words())));
            dot.append(arc.symmetric() ? ", dir=both];\n" : "];\n");
        });
        return dot.append("}\n").toString();
    }

    private static String quoted(String text) {
        return '"' + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
