package no.veikart.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan as Microsoft Project's XML (MSPDI). Every day is a working day, and every task is scheduled by hand: no tool moves what the
 * sources say. A task without a known time has no dates. The elements come in the order that the format's schema asks for.
 */
final class MspdiWriter {
    private static final String NAMESPACE = "http://schemas.microsoft.com/project";
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int DAYS_A_MONTH = 30;
    private static final int LONGEST_NAME = 255;
    /** Lags are counted in tenths of minutes. */
    private static final int LAG_A_QUARTER = 3 * DAYS_A_MONTH * MINUTES_A_DAY * 10;

    private static final int IN_DAYS = 7;
    private static final int IN_MONTHS = 11;
    /** What we tell of a task beside what the format knows: the words for it, by the number of the field that holds it. */
    private static final Map<Integer, String> FIELDS = new TreeMap<>(Map.of(
            188743731,
            "export.idOf",
            188743734,
            "export.kindOf",
            188743737,
            "export.stateOf",
            188743740,
            "export.timeOf"));

    private final Map<String, TaskPlan.Task> tasks;
    private final Map<String, List<TaskLinks.Link>> links;
    private final Provenance provenance;
    private final PlainLanguage language;
    private final ViewerWords words;

    private MspdiWriter(
            Map<String, TaskPlan.Task> tasks,
            Map<String, List<TaskLinks.Link>> links,
            Provenance provenance,
            PlainLanguage language) {
        this.tasks = tasks;
        this.links = links;
        this.provenance = provenance;
        this.language = language;
        this.words = language.words();
    }

    static void write(
            Map<String, TaskPlan.Task> tasks,
            Map<String, List<TaskLinks.Link>> links,
            Provenance provenance,
            PlainLanguage language,
            OutputStream out) {
        Xml.write(out, "Project", NAMESPACE, new MspdiWriter(tasks, links, provenance, language)::project);
    }

    private void project(Xml xml) throws XMLStreamException {
        LocalDate known = LocalDate.ofInstant(provenance.commit().at(), ZoneOffset.UTC);
        xml.text("SaveVersion", 14);
        xml.text("Name", name(provenance.title()));
        xml.text("Title", name(provenance.title()));
        xml.text("Subject", provenance.known(language));
        xml.text("Category", Provenance.licence(language));
        xml.text("Company", Provenance.attribution(language));
        xml.text("Author", "Veikart");
        xml.text("CreationDate", begin(known));
        xml.text("ScheduleFromStart", 1);
        xml.text("StartDate", begin(firstDay().orElse(known)));
        xml.text("CurrencyCode", "NOK"); // no plan here has a cost, but the schema demands it
        xml.text("CalendarUID", 1);
        xml.text("DefaultStartTime", "00:00:00");
        xml.text("DefaultFinishTime", "00:00:00");
        xml.text("MinutesPerDay", MINUTES_A_DAY);
        xml.text("MinutesPerWeek", 7 * MINUTES_A_DAY);
        xml.text("DaysPerMonth", DAYS_A_MONTH);
        xml.text("DurationFormat", IN_DAYS);
        xml.text("NewTasksAreManual", 1);
        fields(xml);
        calendar(xml);
        xml.start("Tasks");
        whole(xml);
        for (TaskPlan.Task task : tasks.values()) {
            task(xml, task);
        }
        xml.end();
    }

    private Optional<LocalDate> firstDay() {
        return tasks.values().stream()
                .map(TaskPlan.Task::when)
                .filter(Objects::nonNull)
                .map(PlanAnswer.Event::first)
                .min(LocalDate::compareTo);
    }

    private void fields(Xml xml) throws XMLStreamException {
        xml.start("ExtendedAttributes");
        int place = 1;
        for (Map.Entry<Integer, String> field : FIELDS.entrySet()) {
            xml.start("ExtendedAttribute");
            xml.text("FieldID", field.getKey());
            xml.text("FieldName", "Text" + place++);
            xml.text("Alias", words.say(field.getValue()));
            xml.end();
        }
        xml.end();
    }

    private void calendar(Xml xml) throws XMLStreamException {
        xml.start("Calendars").start("Calendar");
        xml.text("UID", 1);
        xml.text("Name", words.say("export.everyDay"));
        xml.text("IsBaseCalendar", 1);
        xml.start("WeekDays");
        for (int day = 1; day <= 7; day++) {
            xml.start("WeekDay");
            xml.text("DayType", day);
            xml.text("DayWorking", 1);
            xml.start("WorkingTimes").start("WorkingTime");
            xml.text("FromTime", "00:00:00");
            xml.text("ToTime", "00:00:00");
            xml.end().end().end();
        }
        xml.end().end().end();
    }

    /** The project itself, whose notes tell where it is from. */
    private void whole(Xml xml) throws XMLStreamException {
        xml.start("Task");
        xml.text("UID", 0);
        xml.text("ID", 0);
        xml.text("Name", name(provenance.title()));
        xml.text("OutlineNumber", 0);
        xml.text("OutlineLevel", 0);
        xml.text("Summary", 1);
        xml.text("Notes", String.join("\n", provenance.lines(language)));
        xml.end();
    }

    private void task(Xml xml, TaskPlan.Task task) throws XMLStreamException {
        PlanAnswer.Event when = task.when();
        xml.start("Task");
        xml.text("UID", task.number());
        xml.text("ID", task.number());
        xml.text("Name", name(task.name()));
        xml.text("Active", 1);
        xml.text("Manual", 1);
        xml.text("IsNull", 0);
        xml.text("WBS", task.outline());
        xml.text("OutlineNumber", task.outline());
        xml.text("OutlineLevel", task.level());
        time(xml, "", when);
        xml.text("Estimated", when == null || when.coarse() || when.open() ? 1 : 0);
        xml.text("Milestone", isPoint(task) ? 1 : 0);
        xml.text("Summary", task.summary() ? 1 : 0);
        xml.text("CalendarUID", 1);
        xml.text("Notes", String.join("\n", task.notes()));
        for (TaskLinks.Link link : links.getOrDefault(task.key(), List.of())) {
            link(xml, link);
        }
        attributes(xml, task);
        time(xml, "Manual", when);
        xml.end();
    }

    /** Readers take a milestone without an end to end where it begins, which nobody says of one whose end is open. */
    private static boolean isPoint(TaskPlan.Task task) {
        return task.type().equals("Milestone")
                && (task.when() == null || !task.when().open());
    }

    /** A period without an end has a start alone. */
    private static void time(Xml xml, String prefix, PlanAnswer.@Nullable Event when) throws XMLStreamException {
        if (when == null) {
            return;
        }
        xml.text(prefix + "Start", begin(when.first()));
        if (!when.open()) {
            LocalDate end = when.last().plusDays(1);
            xml.text(prefix + "Finish", begin(end));
            xml.text(prefix + "Duration", "PT" + 24 * ChronoUnit.DAYS.between(when.first(), end) + "H0M0S");
            if (prefix.isEmpty()) {
                xml.text("DurationFormat", IN_DAYS);
            }
        }
    }

    private static void link(Xml xml, TaskLinks.Link link) throws XMLStreamException {
        xml.start("PredecessorLink");
        xml.text("PredecessorUID", link.predecessor().number());
        xml.text("Type", link.type().ordinal());
        xml.text("CrossProject", 0);
        xml.text("LinkLag", link.constraint().lagQuarters() * LAG_A_QUARTER);
        xml.text("LagFormat", IN_MONTHS);
        xml.end();
    }

    private void attributes(Xml xml, TaskPlan.Task task) throws XMLStreamException {
        String known =
                task.when() == null ? words.say("period.unknown") : task.when().known(words);
        int place = 0;
        List<String> values = List.of(task.key(), words.say("type." + task.type()), task.state(), known);
        for (Integer field : FIELDS.keySet()) {
            xml.start("ExtendedAttribute");
            xml.text("FieldID", field);
            xml.text("Value", values.get(place++));
            xml.end();
        }
    }

    private static String name(String text) {
        return Svg.cut(text, LONGEST_NAME);
    }

    private static String begin(LocalDate day) {
        return day + "T00:00:00";
    }
}
