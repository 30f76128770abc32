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

    private final ViewerWords words;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<Object, Period> periods = new IdentityHashMap<>();

    /**
     * Something in a calendar, in whole days.
     *
     * @param name the thing's name, with the field where it is another than date or period
     * @param type what it is: the name of its type
     * @param last the last day, the same as the first where only that is known
     * @param coarse whether it is somewhere within these days
     * @param open whether it has no end in sight; the last day is the first then
     * @param period what is known of it; null when the days are the days
     */
    record Event(
            String name,
            String type,
            LocalDate first,
            LocalDate last,
            boolean coarse,
            boolean open,
            @Nullable Period period) {
        /** In days that are the days. */
        Event(String name, String type, LocalDate first, LocalDate last) {
            this(name, type, first, last, false, false, null);
        }

        /** How exactly it is known, in words; empty when the days are the days. */
        String known(ViewerWords words) {
            if (period == null) {
                return "";
            }
            String told = PlainValues.words(period, words);
            return open ? words.say("export.openEnd", "period", told) : told;
        }
    }

    /** @param words for the fields in the names of the events */
    PlanAnswer(ViewerWords words) {
        this.words = words;
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
        events.put(entry.id(), ofPeriod(entry.name(), typeOf(entry), period));
    }

    /** The events by thing and field, in the order of the answer. */
    Map<String, Event> events() {
        return events;
    }

    private @Nullable Event eventOf(Entry entry, Step field, List<Step> fields, Map<String, @Nullable Object> answer) {
        Object value = answer.get(field.key());
        Period period = value == null ? null : periods.get(value);
        if (period != null) {
            return ofPeriod(nameOf(entry, field), typeOf(entry), period);
        }
        if (value == null || !isDate(field) || isEnd(field, fields)) {
            return null;
        }
        LocalDate first = LocalDate.parse(value.toString());
        return new Event(nameOf(entry, field), typeOf(entry), first, lastOf(first, field, fields, answer));
    }

    static Event ofPeriod(String name, String type, Period period) {
        LocalDate first = period.start().atDay(1);
        YearQuarter end = period.end();
        boolean coarse = period.precision() != Precision.QUARTER;
        if (end == null) {
            return new Event(name, type, first, first, coarse, true, period);
        }
        return new Event(name, type, first, end.atEndOfQuarter(), coarse, false, period);
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

    private String nameOf(Entry entry, Step field) {
        String name = field.field().getName();
        return name.equals("date") || name.equals("period")
                ? entry.name()
                : entry.name() + " (" + words.field(typeOf(entry), name) + ")";
    }

    private static String typeOf(Entry entry) {
        return entry.getClass().getSimpleName();
    }

    static String kindOf(Entry entry) {
        return entry.id().substring(0, entry.id().indexOf(':'));
    }
}
