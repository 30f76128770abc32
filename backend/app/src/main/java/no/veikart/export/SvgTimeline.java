package no.veikart.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Draws a plan as a timeline over quarters: one row for each thing with a date or period, in the order in which they begin. What is known
 * by the quarter is a full bar, what is somewhere within a dashed one, an open end an arrow, a day a diamond. Each row says in words what
 * it shows. The same answer is the same bytes.
 */
final class SvgTimeline {
    private static final int LABELS = 340;
    private static final int ROW = 24;
    private static final int TOP = 64;
    private static final int FOOT = 56;
    private static final int WIDEST = 6000;
    private static final int MOST_PER_QUARTER = 28;
    private static final int LEAST_BETWEEN_YEARS = 48;

    private final List<PlanAnswer.Event> rows;
    private final int first;
    private final int last;
    private final double perQuarter;
    private final PlainLanguage language;
    private final ViewerWords words;

    private SvgTimeline(PlanAnswer plan, Provenance provenance, PlainLanguage language) {
        this.rows = plan.events().values().stream()
                .sorted(Comparator.comparing(PlanAnswer.Event::first)
                        .thenComparing(PlanAnswer.Event::last)
                        .thenComparing(PlanAnswer.Event::name))
                .toList();
        this.first = rows.stream().mapToInt(row -> year(row.first())).min().orElse(year(day(provenance))) * 4;
        this.last = (rows.stream().mapToInt(row -> year(row.last())).max().orElse(year(day(provenance))) + 1) * 4;
        this.perQuarter = Math.min(MOST_PER_QUARTER, (double) WIDEST / (last - first));
        this.language = language;
        this.words = language.words();
    }

    static void write(PlanAnswer plan, Provenance provenance, PlainLanguage language, OutputStream out) {
        SvgTimeline drawing = new SvgTimeline(plan, provenance, language);
        Svg.write(out, drawing.width(), drawing.height(), provenance, language, drawing::draw);
    }

    private static LocalDate day(Provenance provenance) {
        return LocalDate.ofInstant(provenance.commit().at(), ZoneOffset.UTC);
    }

    private static int year(LocalDate day) {
        return day.getYear();
    }

    private int width() {
        return (int) Math.ceil(x(last)) + 16;
    }

    private int height() {
        return TOP + rows.size() * ROW + FOOT;
    }

    /** Where a quarter begins, counted from year 0. */
    private double x(double quarter) {
        return LABELS + (quarter - first) * perQuarter;
    }

    private double x(LocalDate day) {
        double within = (day.getDayOfYear() - 1.0) / day.lengthOfYear();
        return x((day.getYear() + within) * 4);
    }

    private void draw(Xml xml) throws XMLStreamException {
        axis(xml);
        xml.start("g", "role", "list");
        for (int row = 0; row < rows.size(); row++) {
            row(xml, rows.get(row), TOP + row * ROW);
        }
        xml.end();
        legend(xml, TOP + rows.size() * ROW + 30);
    }

    private void axis(Xml xml) throws XMLStreamException {
        int step = (int) Math.ceil(LEAST_BETWEEN_YEARS / (4 * perQuarter));
        xml.start("g", "aria-hidden", "true");
        for (int year = first / 4; year <= last / 4; year += step) {
            double x = x(year * 4);
            Svg.line(xml, x, TOP - 8, x, TOP + rows.size() * ROW, Svg.GRID);
            if (year < last / 4) {
                xml.text("text", year, "x", Svg.number(x + 4), "y", TOP - 14, "fill", Svg.INK);
            }
        }
        xml.end();
    }

    private void row(Xml xml, PlanAnswer.Event event, int y) throws XMLStreamException {
        String told = event.name() + ": " + when(event);
        xml.start("g", "role", "listitem", "aria-label", told);
        xml.text("title", told);
        Svg.name(xml, Svg.cut(event.name(), 48), 12, y + 16, language);
        double from = x(event.first());
        if (event.open()) {
            double to = x(last) - 2;
            bar(xml, from, to - 8, y, event.coarse());
            Svg.path(xml, "M%s %sv14l8 -7z".formatted(Svg.number(to - 8), y + 5), Svg.BAR);
        } else if (event.first().equals(event.last())) {
            Svg.path(xml, "M%s %sl7 7l-7 7l-7 -7z".formatted(Svg.number(from), y + 5), Svg.BAR);
        } else {
            bar(xml, from, x(event.last().plusDays(1)), y, event.coarse());
        }
        xml.end();
    }

    private String when(PlanAnswer.Event event) {
        if (event.period() != null) {
            return PlainValues.words(event.period(), words);
        }
        String first = language.day(event.first());
        return event.first().equals(event.last()) ? first : first + "–" + language.day(event.last());
    }

    private static void bar(Xml xml, double from, double to, int y, boolean coarse) throws XMLStreamException {
        xml.empty(
                "rect",
                "x",
                Svg.number(from),
                "y",
                y + 5,
                "width",
                Svg.number(Math.max(3, to - from)),
                "height",
                14,
                "rx",
                2,
                "fill",
                coarse ? Svg.PAPER : Svg.BAR,
                "stroke",
                Svg.BAR,
                "stroke-dasharray",
                coarse ? "4 3" : "none");
    }

    private void legend(Xml xml, int y) throws XMLStreamException {
        bar(xml, 12, 40, y - 17, false);
        double x = word(xml, "legend.exact", 48, y);
        bar(xml, x, x + 28, y - 17, true);
        x = word(xml, "drawing.within", x + 36, y);
        Svg.path(xml, "M%s %sv14l8 -7z".formatted(Svg.number(x), y - 12), Svg.BAR);
        x = word(xml, "legend.open", x + 16, y);
        Svg.path(xml, "M%s %sl7 7l-7 7l-7 -7z".formatted(Svg.number(x + 7), y - 12), Svg.BAR);
        word(xml, "drawing.day", x + 22, y);
    }

    /** Where the next may begin. */
    private double word(Xml xml, String key, double x, int y) throws XMLStreamException {
        String word = words.say(key);
        xml.text("text", word, "x", Svg.number(x), "y", y, "fill", Svg.INK);
        return x + word.length() * Svg.SMALL_LETTER + 16;
    }
}
