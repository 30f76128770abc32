package no.veikart.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Milestone;
import no.veikart.initiative.Phase;
import no.veikart.initiative.PhaseDescription;
import no.veikart.initiative.PhasePlan;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.roadmap.Unknown;
import no.veikart.source.Document;
import org.jspecify.annotations.Nullable;

/**
 * Some initiatives and milestones as a tree of tasks: what belongs to another of them is below it, the phases of its own plan first. An item
 * without a known time has none here either, and its notes say why.
 */
final class TaskPlan {
    private static final String PHASE = PhaseDescription.class.getSimpleName();

    private final Roadmap roadmap;
    private final ViewerWords words;
    private final Map<String, RoadmapItem> items;
    private final Map<Phase, String> phaseNames;
    private final Map<String, List<RoadmapItem>> parts;
    private final Map<String, Task> tasks = new LinkedHashMap<>();

    /**
     * A task.
     *
     * @param number its place in the plan, from 1
     * @param key the item's id; for a phase followed by a slash and the phase
     * @param type the name of the item's type, or of a phase's
     * @param state in words; empty where there is none
     * @param when null when that is not known
     * @param above the key of the task that it is below; null at the top
     * @param outline its place in the tree, as 2.1
     * @param summary whether other tasks are below it
     * @param notes what there is to say of it, a line each
     */
    record Task(
            int number,
            String key,
            String type,
            String name,
            String state,
            PlanAnswer.@Nullable Event when,
            @Nullable String above,
            String outline,
            boolean summary,
            List<String> notes) {
        /** 1 at the top. */
        int level() {
            return (int) outline.chars().filter(c -> c == '.').count() + 1;
        }
    }

    private TaskPlan(Map<String, RoadmapItem> items, Roadmap roadmap, ViewerWords words) {
        this.items = items;
        this.words = words;
        this.roadmap = roadmap;
        this.phaseNames = roadmap.list(PhaseDescription.class).stream()
                .collect(Collectors.toMap(PhaseDescription::phase, PhaseDescription::name, (a, b) -> a));
        this.parts = items.values().stream()
                .filter(item -> wholeOf(item) != null)
                .collect(Collectors.groupingBy(
                        item -> String.valueOf(wholeOf(item)), LinkedHashMap::new, Collectors.toList()));
    }

    /** An item whose task is to be made. */
    private record Placed(RoadmapItem item, @Nullable String above, String outline) {}

    /** The tasks by their keys, each before those below it. */
    static Map<String, Task> of(Map<String, RoadmapItem> items, Roadmap roadmap, ViewerWords words) {
        TaskPlan plan = new TaskPlan(items, roadmap, words);
        Deque<Placed> waiting = new ArrayDeque<>();
        int place = 1;
        for (RoadmapItem item : items.values()) {
            if (plan.wholeOf(item) == null) {
                waiting.add(new Placed(item, null, String.valueOf(place++)));
            }
        }
        while (!waiting.isEmpty()) {
            List<Placed> below = plan.add(waiting.removeFirst());
            below.reversed().forEach(waiting::addFirst);
        }
        return plan.tasks;
    }

    /** What an item is a part of, if that is in the plan. */
    private @Nullable String wholeOf(RoadmapItem item) {
        String whole = item instanceof Initiative initiative
                ? initiative.parent()
                : item instanceof Milestone milestone ? milestone.initiative() : null;
        return whole != null && items.containsKey(whole) ? whole : null;
    }

    /** Makes an item's task and those of its phases. Returns what belongs below it. */
    private List<Placed> add(Placed placed) {
        RoadmapItem item = placed.item();
        List<RoadmapItem> below = parts.getOrDefault(item.id(), List.of());
        List<PhasePlan> phases = item instanceof Initiative initiative ? initiative.phases() : List.of();
        boolean summary = !below.isEmpty() || !phases.isEmpty();
        switch (item) {
            case Initiative initiative ->
                put(
                        placed,
                        summary,
                        initiative.state(),
                        initiative.period(),
                        notes(item, "period", initiative.period()));
            case Milestone milestone ->
                put(placed, summary, milestone.state(), milestone.date(), notes(item, "date", milestone.date()));
            default -> throw new IllegalArgumentException(item.id() + " is no task");
        }
        int place = 1;
        for (PhasePlan phase :
                phases.stream().sorted(Comparator.comparing(PhasePlan::phase)).toList()) {
            put(item, phase, placed.outline() + "." + place++);
        }
        List<Placed> next = new ArrayList<>();
        for (RoadmapItem part : below) {
            next.add(new Placed(part, item.id(), placed.outline() + "." + place++));
        }
        return next;
    }

    private void put(
            Placed placed, boolean summary, @Nullable Enum<?> state, @Nullable Period period, List<String> notes) {
        RoadmapItem item = placed.item();
        String type = item.getClass().getSimpleName();
        put(item.id(), type, item.name(), state, period, placed.above(), placed.outline(), summary, notes);
    }

    private void put(RoadmapItem item, PhasePlan phase, String outline) {
        List<String> notes = notes(item, "phases", phase.period());
        if (phase.certainty() != null) {
            notes.add(words.field("PhasePlan", "certainty") + ": " + words.value(phase.certainty()));
        }
        String name = phaseNames.getOrDefault(phase.phase(), words.value(phase.phase()));
        String key = phaseKey(item.id(), phase.phase());
        put(key, PHASE, name, phase.state(), phase.period(), item.id(), outline, false, notes);
    }

    static String phaseKey(String initiative, Phase phase) {
        return initiative + "/" + phase;
    }

    private void put(
            String key,
            String type,
            String name,
            @Nullable Enum<?> state,
            @Nullable Period period,
            @Nullable String above,
            String outline,
            boolean summary,
            List<String> notes) {
        PlanAnswer.Event when = period == null ? null : PlanAnswer.ofPeriod(name, type, period);
        String known = state == null ? "" : words.value(state);
        tasks.put(key, new Task(tasks.size() + 1, key, type, name, known, when, above, outline, summary, notes));
    }

    private List<String> notes(Entry entry, String field, @Nullable Period period) {
        List<String> notes = new ArrayList<>();
        notes.add(
                period == null
                        ? words.say("export.timeUnknown", "why", whyUnknown(entry, field))
                        : words.say("export.time", "time", known(period)));
        entry.sources().stream()
                .map(source -> roadmap.find(Document.class, source.document())
                                .map(Document::name)
                                .orElse(source.document())
                        + ", " + source.locator())
                .map(source -> words.say("drawing.source", "name", source))
                .forEach(notes::add);
        return notes;
    }

    private String known(Period period) {
        return PlanAnswer.ofPeriod("", "", period).known(words);
    }

    private String whyUnknown(Entry entry, String field) {
        return entry.unknowns().stream()
                .filter(unknown ->
                        unknown.field().equals(field) || unknown.field().startsWith(field + "["))
                .map(Unknown::reason)
                .findFirst()
                .map(words::value)
                .orElseGet(() -> words.say("export.noReason"));
    }
}
