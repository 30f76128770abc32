package no.veikart.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A page that needs no script. What is put into it is text, unless it was made by the methods below. */
final class HtmlPage {
    private final StringBuilder html = new StringBuilder();

    /** A page of the reference. */
    HtmlPage(String title) {
        this(
                "en",
                "en",
                title,
                link("/", "Veikart"),
                link("/docs", "Schema reference"),
                link("/docs/operations", "Saved operations"),
                link("/graphiql", "GraphiQL"));
    }

    /** A paper: wide on the screen, whole in print. @param links to where one can go from it, already HTML */
    static HtmlPage paper(String language, String named, String title, String... links) {
        return new HtmlPage(language, named, title, List.of("docs", "paper"), links);
    }

    /**
     * @param named the language that the title is in
     * @param links to where one can go from it, already HTML
     */
    HtmlPage(String language, String named, String title, String... links) {
        this(language, named, title, List.of("docs"), links);
    }

    private HtmlPage(String language, String named, String title, List<String> styles, String... links) {
        html.append("<!doctype html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(text(title))
                .append(" · Veikart</title>\n<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">\n")
                .append("<link rel=\"stylesheet\" href=\"/styles/tokens.css\">\n")
                .append("<link rel=\"stylesheet\" href=\"/styles/base.css\">\n")
                .append(styles.stream()
                        .map(style -> "<link rel=\"stylesheet\" href=\"/styles/" + style + ".css\">\n")
                        .collect(Collectors.joining()))
                .append("</head>\n<body>\n<header><nav aria-label=\"Veikart\">")
                .append(String.join("", links))
                .append("</nav></header>\n<main>\n<h1")
                .append(language.equals(named) ? "" : " lang=\"" + named + "\"")
                .append('>')
                .append(text(title))
                .append("</h1>\n");
    }

    void heading(String heading) {
        heading("", heading);
    }

    /** @param named the language of the heading where that is not the page's; else empty */
    void heading(String named, String heading) {
        html.append("<h2 id=\"")
                .append(text(anchor(heading)))
                .append(named.isEmpty() ? "" : "\" lang=\"" + named)
                .append("\">")
                .append(text(heading))
                .append("</h2>\n");
    }

    private static String anchor(String heading) {
        return heading.replaceAll("\\s+", "-");
    }

    /** A link to a heading of the same page. */
    static String jump(String heading) {
        return link("#" + anchor(heading), heading);
    }

    void subheading(String heading) {
        html.append("<h3>").append(text(heading)).append("</h3>\n");
    }

    /** @param part already HTML */
    void html(String part) {
        html.append(part);
    }

    void paragraph(String paragraph) {
        html.append("<p>").append(text(paragraph)).append("</p>\n");
    }

    void preformatted(String code) {
        html.append("<pre tabindex=\"0\">").append(HtmlUtils.htmlEscape(code)).append("</pre>\n");
    }

    /** @param items already HTML */
    void list(List<String> items) {
        html.append("<ul>");
        items.forEach(item -> html.append("<li>").append(item).append("</li>\n"));
        html.append("</ul>\n");
    }

    void table(String... headings) {
        html.append("<table>\n<thead><tr>");
        for (String heading : headings) {
            html.append("<th scope=\"col\">").append(text(heading)).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
    }

    /** @param cells already HTML */
    void row(String... cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append("<td>").append(cell).append("</td>");
        }
        html.append("</tr>\n");
    }

    void endTable() {
        html.append("</tbody>\n</table>\n");
    }

    /** A text as HTML; what stands between backticks is code. */
    static String text(@Nullable String text) {
        return text == null ? "" : HtmlUtils.htmlEscape(text, "UTF-8").replaceAll("`([^`]+)`", "<code>$1</code>");
    }

    static String code(String code) {
        return "<code>" + HtmlUtils.htmlEscape(code, "UTF-8") + "</code>";
    }

    static String link(String address, String words) {
        return "<a href=\"" + HtmlUtils.htmlEscape(address, "UTF-8") + "\">" + text(words) + "</a>";
    }

    @Override
    public String toString() {
        return html + "</main>\n</body>\n</html>\n";
    }
}
