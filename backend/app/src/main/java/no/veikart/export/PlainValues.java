package no.veikart.export;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.roadmap.Edge;
import no.veikart.roadmap.Named;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.Precision;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Text;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/** Any value of a record as HTML: one rule for all kinds. */
final class PlainValues {
    /** What the page tells elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("id", "name", "sources", "unknowns");

    private static final List<String> COLUMNS = List.of("state", "stage", "date", "period", "owner", "type");

    private final Roadmap roadmap;
    private final PlainLanguage language;
    private final ViewerWords words;
    private final String carried;

    /** @param carried what every link carries on of the question, with its question mark; empty for nothing */
    PlainValues(Roadmap roadmap, PlainLanguage language, String carried) {
        this.roadmap = roadmap;
        this.language = language;
        this.words = language.words();
        this.carried = carried;
    }

    /** The few fields that tell most in a list, of those that the node's type has. */
    List<String> columns(Node node) {
        return COLUMNS.stream()
                .filter(name -> component(node.getClass(), name).isPresent())
                .toList();
    }

    String field(Object holder, String name) {
        return component(holder.getClass(), name)
                .map(one -> html(value(holder, one)))
                .orElse("");
    }

    /** The name of the first thing that a list of references names. */
    Optional<String> firstName(Object holder, String name) {
        return component(holder.getClass(), name)
                .map(one -> value(holder, one))
                .filter(value -> value instanceof List<?> list && !list.isEmpty())
                .flatMap(value -> roadmap.find(Named.class, String.valueOf(((List<?>) value).getFirst())))
                .map(Named::name);
    }

    /** Rows of name and value; what holds nothing is left out. */
    List<String[]> facts(Node node) {
        return Arrays.stream(node.getClass().getRecordComponents())
                .filter(one -> !ELSEWHERE.contains(one.getName()))
                .map(one -> new String[] {label(node, one), html(value(node, one))})
                .filter(row -> !row[1].isEmpty())
                .toList();
    }

    private String label(Object holder, RecordComponent one) {
        return HtmlPage.text(words.field(holder.getClass().getSimpleName(), one.getName()));
    }

    private static Optional<RecordComponent> component(Class<?> holder, String name) {
        return Stream.ofNullable(holder.getRecordComponents())
                .flatMap(Arrays::stream)
                .filter(one -> one.getName().equals(name))
                .findFirst();
    }

    private static @Nullable Object value(Object holder, RecordComponent one) {
        try {
            one.getAccessor().setAccessible(true);
            return one.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Any value, told in words; empty for none. */
    String html(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text ->
                text.indexOf(':') > 0 && roadmap.find(text).isPresent() ? linkTo(text) : norwegian(text);
            case Text text -> told(text);
            case Enum<?> constant -> HtmlPage.text(words.value(constant));
            case Boolean yes -> HtmlPage.text(words.say(yes ? "yes" : "no"));
            case LocalDate date -> HtmlPage.text(language.day(date));
            case Period period -> HtmlPage.text(words(period, words));
            case List<?> list -> list(list);
            case Record part -> part(part);
            default -> HtmlPage.text(String.valueOf(value));
        };
    }

    /** In the language of the page where somebody has written it so; else marked with the language that it is in. */
    private String told(Text text) {
        boolean english = text.nb() == null || language == PlainLanguage.EN && text.en() != null;
        String told = english ? text.en() : text.nb();
        return language.marked(english ? "en" : "nb", HtmlPage.text(told));
    }

    private String norwegian(String text) {
        return language.marked("nb", HtmlPage.text(text));
    }

    /**
     * Where in a thing something is, as in {@code phases[CONCEPT].period}: the fields in words, and what tells the entries of a list apart.
     */
    String place(Class<?> type, String path) {
        List<String> steps = new ArrayList<>();
        Class<?> holder = type;
        for (String step : path.replace("]", "").split("[.\\[]")) {
            Optional<RecordComponent> one = component(holder, step);
            steps.add(one.isPresent() ? label(holder, step) : key(holder, step));
            holder = one.<Class<?>>map(PlainValues::heldIn).orElse(holder);
        }
        return steps.stream().filter(step -> !step.isEmpty()).collect(Collectors.joining(", "));
    }

    private String label(Class<?> holder, String field) {
        return HtmlPage.text(
                holder == Text.class
                        ? PlainLanguage.valueOf(field.toUpperCase(Locale.ROOT)).ownName()
                        : words.field(holder.getSimpleName(), field));
    }

    /** The type of a field's value, or of the entries of its list. */
    private static Class<?> heldIn(RecordComponent one) {
        return one.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> entry
                ? entry
                : one.getType();
    }

    /** The first field of an entry; nothing for a mere number of its place. */
    private String key(Class<?> entry, String key) {
        if (key.chars().allMatch(Character::isDigit)) {
            return "";
        }
        RecordComponent[] fields = entry.isRecord() ? entry.getRecordComponents() : new RecordComponent[0];
        boolean constant = fields.length > 0 && fields[0].getType().isEnum();
        return constant ? HtmlPage.text(words.value(fields[0].getType().getSimpleName(), key)) : html(key);
    }

    private String list(List<?> list) {
        return list.isEmpty()
                ? ""
                : list.stream()
                        .map(one -> "<li>" + html(one) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String part(Record part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .filter(one -> !html(value(part, one)).isEmpty())
                .map(one -> label(part, one) + ": " + html(value(part, one)))
                .collect(Collectors.joining("; "));
    }

    /** The time of a thing that has one: its field {@code period} or {@code date}. */
    static Optional<Period> period(Node node) {
        return Stream.of("period", "date")
                .flatMap(name -> component(node.getClass(), name).stream())
                .map(one -> value(node, one))
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .findFirst();
    }

    /** As precise as it is known, and no more. */
    static String words(Period period, ViewerWords words) {
        YearQuarter end = period.end();
        String start = words(period.start(), period.precision(), words);
        if (end == null) {
            return words.say("period.from", "start", start);
        }
        String last = words(end, period.precision(), words);
        String span = start.equals(last) ? start : start + "–" + last;
        return period.precision() == Precision.QUARTER ? span : words.say("period.within", "span", span);
    }

    private static String words(YearQuarter quarter, Precision precision, ViewerWords words) {
        String year = String.valueOf(quarter.getYear());
        return switch (precision) {
            case QUARTER -> words.say("period.quarter", "quarter", quarter.getQuarterValue(), "year", year);
            case HALF_YEAR -> words.say("period.half", "half", quarter.getQuarterValue() > 2 ? 2 : 1, "year", year);
            default -> year;
        };
    }

    String link(Node node) {
        return linkTo(node.id());
    }

    /** A thing by its name, a dependency by the names of its ends. */
    String linkTo(String id) {
        return roadmap.find(Edge.class, id)
                .map(edge -> linkTo(edge.from()) + " " + field(edge, "kind") + " " + linkTo(edge.to()))
                .orElseGet(() -> linkTo(
                        id, roadmap.find(Named.class, id).map(Named::name).orElse(id)));
    }

    String linkTo(String id, String name) {
        return language.marked("nb", HtmlPage.link("/html/item/" + id + carried, name));
    }

    /** A link to another page about the thing, with words of the page's language. */
    String linkWith(String id, String words) {
        return HtmlPage.link("/html/item/" + id + carried, words);
    }
}
