package no.veikart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes a list as a page with one table, for the screen and for paper: a paper that can be put before a board. */
final class HtmlWriter implements RowWriter {
    private final Writer out;
    private final List<Shown> columns;
    private final Provenance provenance;

    /** A column that people read; where the row tells an id too, it leads to that page. */
    private record Shown(Column column, @Nullable Column id, String heading) {}

    HtmlWriter(OutputStream out, List<Column> columns, Provenance provenance) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.columns = columns.stream()
                .filter(column -> !isId(column) || sibling("name", column, columns) == null)
                .map(column -> shown(column, columns))
                .toList();
        this.provenance = provenance;
        head();
    }

    private static Shown shown(Column column, List<Column> all) {
        boolean name = column.path().getLast().equals("name");
        Column id = name ? sibling("id", column, all) : isId(column) ? column : null;
        List<String> path = column.path();
        boolean isShort = name && id != null && path.size() > 1;
        return new Shown(column, id, String.join(".", isShort ? path.subList(0, path.size() - 1) : path));
    }

    private static boolean isId(Column column) {
        return column.path().getLast().equals("id");
    }

    /** The column of the same object with another last key; null when there is none. */
    private static @Nullable Column sibling(String key, Column column, List<Column> all) {
        List<String> path = new ArrayList<>(column.path());
        path.set(path.size() - 1, key);
        return all.stream().filter(each -> each.path().equals(path)).findFirst().orElse(null);
    }

    private void head() throws IOException {
        String title = escaped(provenance.title());
        out.write("<!doctype html>\n<html lang=\"nb\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">\n");
        for (String style : List.of("tokens", "base", "docs", "paper")) {
            out.write("<link rel=\"stylesheet\" href=\"/styles/" + style + ".css\">\n");
        }
        out.write("</head>\n<body>\n<main>\n<h1 lang=\"en\">" + title + "</h1>\n");
        out.write("<div class=\"paper\" tabindex=\"0\" role=\"region\" aria-label=\"Tabell\">\n<table>\n<thead><tr>");
        for (Shown column : columns) {
            out.write("<th scope=\"col\" lang=\"en\">" + escaped(column.heading()) + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
    }

    @Override
    public void row(Map<String, @Nullable Object> row) throws IOException {
        out.write("<tr>");
        for (Shown column : columns) {
            Object value = column.column.valueIn(row);
            out.write(value instanceof Number ? "<td class=\"number\">" : "<td>");
            out.write(value == null ? "" : cell(column, value.toString(), row));
            out.write("</td>");
        }
        out.write("</tr>\n");
    }

    private static String cell(Shown shown, String text, Map<String, @Nullable Object> row) {
        Object id = shown.id == null || shown.id.many() ? null : shown.id.valueIn(row);
        if (id == null || id.toString().indexOf(':') <= 0) {
            return escaped(text);
        }
        return "<a href=\"/item/" + escaped(id.toString()) + "\">" + escaped(text) + "</a>";
    }

    @Override
    public void end() throws IOException {
        out.write("</tbody>\n</table>\n</div>\n<footer lang=\"en\">\n");
        for (String line : provenance.lines().subList(1, provenance.lines().size())) {
            out.write("<p>" + escaped(line) + "</p>\n");
        }
        out.write("</footer>\n</main>\n</body>\n</html>\n");
        out.flush();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
