package no.veikart.export;

import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** What the drawings have in common. They are styled by attributes alone: the policy of the pages allows no style in a document. */
final class Svg {
    static final String INK = "#1a2430";
    static final String PAPER = "#ffffff";
    static final String BAR = "#1f5f99";
    static final String GRID = "#c9d1d9";
    /** About as wide as a letter of a drawing's name. */
    private static final int LETTER = 11;

    /** The same of all else. */
    static final int SMALL_LETTER = 7;

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    /** A drawing with a name, on paper of its own, that tells where it is from. */
    static void write(
            OutputStream out,
            int width,
            int height,
            Provenance provenance,
            PlainLanguage language,
            Xml.Content content) {
        Xml.write(out, "svg", NAMESPACE, xml -> {
            int wide = Math.max(width, 640);
            xml.attributes(
                    "viewBox",
                    "0 0 " + wide + " " + height,
                    "width",
                    wide,
                    "height",
                    height,
                    "lang",
                    language.code(),
                    "xml:lang",
                    language.code(),
                    "role",
                    "group",
                    "aria-labelledby",
                    "title desc",
                    "font-family",
                    "system-ui, sans-serif",
                    "font-size",
                    13);
            xml.text("title", provenance.title(), "id", "title");
            xml.text("desc", String.join("\n", provenance.lines(language)), "id", "desc");
            xml.empty("rect", "width", wide, "height", height, "fill", PAPER);
            xml.text(
                    "text",
                    cut(provenance.title(), wide / LETTER),
                    "x",
                    12,
                    "y",
                    24,
                    "font-size",
                    16,
                    "font-weight",
                    600,
                    "fill",
                    INK);
            content.writeTo(xml);
            xml.text(
                    "text",
                    cut("Veikart. " + provenance.known(language) + " " + Provenance.LICENCE_NAME, 120),
                    "x",
                    12,
                    "y",
                    height - 8,
                    "font-size",
                    11,
                    "fill",
                    INK);
        });
    }

    /** The name of a thing, which is Norwegian in every language. */
    static void name(Xml xml, String name, double x, double y, PlainLanguage language) throws XMLStreamException {
        xml.start("text", "x", number(x), "y", number(y), "fill", INK);
        if (language != PlainLanguage.NB) {
            xml.attributes("lang", "nb", "xml:lang", "nb");
        }
        xml.characters(name).end();
    }

    static void line(Xml xml, double x1, double y1, double x2, double y2, String color) throws XMLStreamException {
        xml.empty("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "stroke", color);
    }

    static void path(Xml xml, String steps, String fill) throws XMLStreamException {
        xml.empty("path", "d", steps, "fill", fill);
    }

    /** With one decimal at most, and a point. */
    static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    /** Cut where it would not fit; the whole text is in the title. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
