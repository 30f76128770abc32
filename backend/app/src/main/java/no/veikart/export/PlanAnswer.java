package no.veikart.export;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.Precision;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * The plan in an answer: whatever has a name and a date or a period that the query selects is an event, for each such field. A field
 * {@code endDate} is the last day of {@code date}.
 */
final class PlanAnswer implements ObjectVisitor {
    private static final int MOST = 50_000;

    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<Object, Period> periods = new IdentityHashMap<>();

    /**
     * Something in a calendar, in whole days.
     *
     * @param name the thing's name, with the field where it is another than date or period
     * @param kind what it is, as in the prefix of ids
     * @param last the last day, the same as the first where only that is known
     * @param precision how exactly it is known, in words; empty when the days are the days
     * @param coarse whether it is somewhere within these days
     * @param open whether it has no end in sight; the last day is the first then
     * @param period what is known of it; null when the days are the days
     */
    record Event(
            String name,
            String kind,
            LocalDate first,
            LocalDate last,
            String precision,
            boolean coarse,
            boolean open,
            @Nullable Period period) {
        /** In days that are the days. */
        Event(String name, String kind, LocalDate first, LocalDate last) {
            this(name, kind, first, last, "", false, false, null);
        }
    }

    @Override
    public void visit(List<Step> fields, Object source, Map<String, @Nullable Object> answer) {
        if (source instanceof Period period) {
            periods.put(answer, period);
        } else if (source instanceof Entry entry) {
            for (Step field : fields) {
                Event event = eventOf(entry, field, fields, answer);
                if (event != null) {
                    events.putIfAbsent(entry.id() + "/" + field.field().getName(), event);
                }
            }
        }
        if (events.size() > MOST) {
            throw UserError.badInput("the plan has more than " + MOST + " events; ask for less of it");
        }
    }

    /** Whether answers to a question can hold things with dates. */
    static boolean isIn(Question question) {
        GraphQLInterfaceType entry = (GraphQLInterfaceType) question.schema().getType("Entry");
        Set<String> entries = question.schema().getImplementations(entry).stream()
                .map(GraphQLObjectType::getName)
                .collect(Collectors.toSet());
        return question.selects((field, type) -> (type.equals("Date") || type.equals("Period"))
                && field.getObjectTypeNames().stream().anyMatch(entries::contains));
    }

    /** Adds a thing with its period. */
    void add(Entry entry, Period period) {
        events.put(entry.id(), ofPeriod(entry.name(), kindOf(entry), period));
    }

    /** The events by thing and field, in the order of the answer. */
    Map<String, Event> events() {
        return events;
    }

    private @Nullable Event eventOf(Entry entry, Step field, List<Step> fields, Map<String, @Nullable Object> answer) {
        Object value = answer.get(field.key());
        Period period = value == null ? null : periods.get(value);
        if (period != null) {
            return ofPeriod(nameOf(entry, field), kindOf(entry), period);
        }
        if (value == null || !isDate(field) || isEnd(field, fields)) {
            return null;
        }
        LocalDate first = LocalDate.parse(value.toString());
        return new Event(nameOf(entry, field), kindOf(entry), first, lastOf(first, field, fields, answer));
    }

    static Event ofPeriod(String name, String kind, Period period) {
        LocalDate first = period.start().atDay(1);
        YearQuarter end = period.end();
        if (end == null) {
            String from = "from " + period.start() + ", the end is open";
            return new Event(name, kind, first, first, from, period.precision() != Precision.QUARTER, true, period);
        }
        String span = period.start().equals(end) ? "in " + end : "in " + period.start() + " to " + end;
        boolean coarse = period.precision() != Precision.QUARTER;
        return new Event(
                name,
                kind,
                first,
                end.atEndOfQuarter(),
                coarse ? "somewhere with" + span : span,
                coarse,
                false,
                period);
    }

    static boolean isDate(Step field) {
        return GraphQLTypeUtil.unwrapAll(field.definition().getType()).getName().equals("Date");
    }

    private static boolean isEnd(Step field, List<Step> fields) {
        return fields.stream()
                .anyMatch(other -> endOf(other).equals(field.field().getName()));
    }

    private static LocalDate lastOf(
            LocalDate first, Step field, List<Step> fields, Map<String, @Nullable Object> answer) {
        return fields.stream()
                .filter(other -> other.field().getName().equals(endOf(field)))
                .map(other -> answer.get(other.key()))
                .filter(last -> last != null)
                .map(last -> LocalDate.parse(last.toString()))
                .findFirst()
                .orElse(first);
    }

    /** {@code endDate} for {@code date}. */
    private static String endOf(Step field) {
        String name = field.field().getName();
        return "end" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String nameOf(Entry entry, Step field) {
        String name = field.field().getName();
        return name.equals("date") || name.equals("period") ? entry.name() : entry.name() + " (" + name + ")";
    }

    static String kindOf(Entry entry) {
        return entry.id().substring(0, entry.id().indexOf(':'));
    }
}
