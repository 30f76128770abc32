package no.veikart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes a list as a page with one table, for the screen and for paper: a paper that can be put before a board. */
final class HtmlWriter implements RowWriter {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_0-9]+\\b");

    private final Writer out;
    private final List<Shown> columns;
    private final Provenance provenance;
    private final PlainLanguage language;
    private final ViewerWords words;

    /** A column that people read; where the row tells an id too, it leads to that page. */
    private record Shown(Column column, @Nullable Column id, List<String> heading) {}

    HtmlWriter(OutputStream out, List<Column> columns, Provenance provenance, PlainLanguage language)
            throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.columns = columns.stream()
                .filter(column -> !isId(column) || sibling("name", column, columns) == null)
                .map(column -> shown(column, columns))
                .toList();
        this.provenance = provenance;
        this.language = language;
        this.words = language.words();
        head();
    }

    private static Shown shown(Column column, List<Column> all) {
        boolean name = column.path().getLast().equals("name");
        Column id = name ? sibling("id", column, all) : isId(column) ? column : null;
        List<String> path = column.path();
        boolean isShort = name && id != null && path.size() > 1;
        return new Shown(column, id, isShort ? path.subList(0, path.size() - 1) : path);
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
        out.write("<!doctype html>\n<html lang=\"" + language.code() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">\n");
        for (String style : List.of("tokens", "base", "docs", "paper")) {
            out.write("<link rel=\"stylesheet\" href=\"/styles/" + style + ".css\">\n");
        }
        out.write("</head>\n<body>\n<main>\n<h1 id=\"title\"" + english() + ">" + title + "</h1>\n");
        out.write(
                "<div class=\"paper\" tabindex=\"0\" role=\"region\" aria-labelledby=\"title\">\n<table>\n<thead><tr>");
        for (Shown column : columns) {
            out.write(heading(column.heading()));
        }
        out.write("</tr></thead>\n<tbody>\n");
    }

    private String english() {
        return language == PlainLanguage.EN ? "" : " lang=\"en\"";
    }

    /** Texts of the roadmap are in bokmål, unless the query asks for another language. */
    private String spoken(Column column) {
        String spoken = column.language().isEmpty() ? "nb" : column.language();
        return spoken.equals(language.code()) || !column.type().equals("String") ? "" : " lang=\"" + spoken + "\"";
    }

    /** The fields in words; as the query has them where nobody has named one. */
    private String heading(List<String> path) {
        boolean named = path.stream().allMatch(words::hasField);
        return named
                ? "<th scope=\"col\">"
                        + escaped(path.stream()
                                .map(field -> words.field("", field))
                                .collect(Collectors.joining(", ")))
                        + "</th>"
                : "<th scope=\"col\"" + english() + ">" + escaped(String.join(".", path)) + "</th>";
    }

    @Override
    public void row(Map<String, @Nullable Object> row) throws IOException {
        out.write("<tr>");
        for (Shown column : columns) {
            Object value = column.column.valueIn(row);
            out.write(value instanceof Number ? "<td class=\"number\">" : "<td" + spoken(column.column) + ">");
            out.write(value == null ? "" : cell(column, told(column.column, value), row));
            out.write("</td>");
        }
        out.write("</tr>\n");
    }

    /** Days and constants in words, also where a cell holds many; a text as it is. */
    private String told(Column column, Object value) {
        String text = value.toString();
        return switch (column.type()) {
            case "String", "ID" -> text;
            case "Date" -> replaced(DAY, text, day -> language.day(LocalDate.parse(day)));
            case "Float" -> language == PlainLanguage.EN ? text : text.replace('.', ',');
            case "Boolean" -> replaced(TRUTH, text, truth -> words.say(truth.equals("true") ? "yes" : "no"));
            default -> replaced(CONSTANT, text, constant -> words.value(column.type(), constant));
        };
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> word) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word.apply(found.group())));
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
        out.write("</tbody>\n</table>\n</div>\n<footer>\n");
        for (String line : provenance.origin(language)) {
            out.write("<p>" + escaped(line) + "</p>\n");
        }
        out.write("</footer>\n</main>\n</body>\n</html>\n");
        out.flush();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
