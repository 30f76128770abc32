package no.veikart.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** What differs between two records: enough to make one from the other, and no more than a reader wants. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class FieldChangeTest {
    enum Step {
        FIRST,
        SECOND,
        THIRD
    }

    record Part(Step step, @Nullable Period period, List<String> by) {}

    record Place(LocalDate date, @Nullable Integer rank) {}

    record Role(@RefersTo("actor") String actor, String role) {}

    record Plan(
            String name,
            @Nullable Text description,
            @Nullable Period period,
            List<String> aliases,
            List<Part> parts,
            List<Place> places,
            List<Role> roles,
            @Nullable Role owner) {}

    private static final Plan PLAN = new Plan(
            "Plan", new Text("tekst", null, "text"), null, List.of("A", "B"), List.of(), List.of(), List.of(), null);

    private static Period period(String start, @Nullable String end, Precision precision) {
        return new Period(YearQuarter.parse(start), end == null ? null : YearQuarter.parse(end), precision);
    }

    private static List<String> told(Plan before, Plan after) {
        return FieldChange.between(before, after).stream()
                .map(change -> change.path() + ": " + change.textBefore() + " -> " + change.textAfter())
                .toList();
    }

    private static Plan plan(
            Text description, Period period, List<String> aliases, List<Part> parts, List<Role> roles) {
        return new Plan("Plan", description, period, aliases, parts, List.of(), roles, null);
    }

    @Test
    void saysOnlyWhatDiffers() {
        assertThat(told(PLAN, PLAN)).isEmpty();
        assertThat(told(PLAN, plan(new Text("ny tekst", null, "text"), null, List.of("A", "B"), List.of(), List.of())))
                .containsExactly("description.nb: tekst -> ny tekst");
        assertThat(told(PLAN, plan(null, null, List.of("A", "B"), List.of(), List.of())))
                .containsExactly("description: nb: tekst, en: text -> null");
    }

    @Test
    void saysWhatCameAndWentOfAList() {
        assertThat(told(PLAN, plan(PLAN.description, null, List.of("B", "C", "D"), List.of(), List.of())))
                .containsExactly("aliases[0]: A -> null", "aliases[1]: null -> C", "aliases[2]: null -> D");
        assertThat(told(PLAN, plan(PLAN.description, null, List.of("A", "X", "B"), List.of(), List.of())))
                .containsExactly("aliases[1]: null -> X");
    }

    @Test
    void looksIntoTheEntriesOfAListThatTheirFirstFieldTellsApart() {
        Part first = new Part(Step.FIRST, period("2021-Q1", "2021-Q2", Precision.QUARTER), List.of());
        Part later = new Part(Step.FIRST, period("2021-Q3", "2021-Q4", Precision.QUARTER), List.of());
        Part third = new Part(Step.THIRD, null, List.of("actor:ks"));
        Plan before = plan(PLAN.description, null, List.of(), List.of(first, third), List.of());
        Plan after = plan(PLAN.description, null, List.of(), List.of(later, third), List.of());
        assertThat(told(before, after)).containsExactly("parts[FIRST].period: 2021-Q1/2021-Q2 -> 2021-Q3/2021-Q4");
        assertThat(FieldChange.between(before, after).getFirst().shift()).isEqualTo(new PeriodShift(2, 2));
        assertThat(told(before, plan(PLAN.description, null, List.of(), List.of(first), List.of())))
                .containsExactly("parts[1]: step: THIRD, by: [actor:ks] -> null");
    }

    @Test
    void tellsEntriesWithTheSameFirstFieldAsAWhole() {
        List<Role> roles = List.of(new Role("actor:ks", "OWNER"), new Role("actor:ks", "USER"));
        List<Role> fewer = List.of(new Role("actor:ks", "USER"));
        assertThat(told(plan(null, null, List.of(), List.of(), roles), plan(null, null, List.of(), List.of(), fewer)))
                .containsExactly("roles[0]: actor: actor:ks, role: OWNER -> null");
    }

    @Test
    void writesAPeriodInOneLine() {
        Plan before = plan(null, period("2023-Q1", "2024-Q4", Precision.BUCKET), List.of(), List.of(), List.of());
        Plan after = plan(null, period("2023-Q2", null, Precision.YEAR), List.of(), List.of(), List.of());
        assertThat(told(before, after)).containsExactly("period: 2023-Q1/2024-Q4 BUCKET -> 2023-Q2/.. YEAR");
        assertThat(FieldChange.between(before, after).getFirst().shift()).isEqualTo(new PeriodShift(1, null));
        assertThat(FieldChange.between(PLAN, after).getFirst().shift()).isNull();
    }

    @Test
    void putTogetherWithEitherRecordMakesTheOther() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Plan before = random(random);
            Plan after = random(random);
            List<FieldChange> changes = FieldChange.between(before, after);
            assertThat(applied(changes, before)).as("seed " + seed).isEqualTo(tree(after));
            assertThat(applied(backwards(changes), after))
                    .as("backwards, seed " + seed)
                    .isEqualTo(tree(before));
        }
    }

    private static Plan random(Random random) {
        return new Plan(
                "n" + random.nextInt(2),
                random.nextInt(4) == 0 ? null : new Text("t" + random.nextInt(2), null, "t" + random.nextInt(2)),
                randomPeriod(random),
                list(random, () -> "a" + random.nextInt(6)),
                random.nextBoolean()
                        ? IntStream.range(0, 3)
                                .filter(i -> random.nextBoolean())
                                .mapToObj(i -> part(Step.values()[i], random))
                                .toList()
                        : list(random, () -> part(Step.values()[random.nextInt(3)], random)),
                list(random, () -> new Place(LocalDate.of(2020 + random.nextInt(9), 1, 1), random.nextInt(2))),
                list(random, () -> new Role("actor:a" + random.nextInt(9), "r" + random.nextInt(2))),
                random.nextBoolean() ? null : new Role("actor:a", "r" + random.nextInt(2)));
    }

    private static Part part(Step step, Random random) {
        return new Part(step, randomPeriod(random), list(random, () -> "b" + random.nextInt(3)));
    }

    private static @Nullable Period randomPeriod(Random random) {
        return random.nextInt(3) == 0
                ? null
                : period("202" + random.nextInt(3) + "-Q1", random.nextBoolean() ? null : "2024-Q4", Precision.YEAR);
    }

    private static <T> List<T> list(Random random, Supplier<T> entry) {
        return IntStream.range(0, random.nextInt(6)).mapToObj(i -> entry.get()).toList();
    }

    private static List<FieldChange> backwards(List<FieldChange> changes) {
        return changes.stream()
                .map(change -> new FieldChange(change.path(), change.after(), change.before()))
                .toList();
    }

    /** A record as maps and lists that can be changed. */
    private static @Nullable Object tree(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> entries = new ArrayList<>();
            list.forEach(each -> entries.add(tree(each)));
            return entries;
        }
        if (!(value instanceof Record record) || value instanceof Period) {
            return value;
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        RecordShape.of(record.getClass()).fields().forEach(field -> fields.put(field.name(), tree(field.read(record))));
        return fields;
    }

    private static Object applied(List<FieldChange> changes, Plan plan) {
        Object tree = tree(plan);
        List<FieldChange> places =
                changes.stream().filter(change -> isPlace(change.path())).toList();
        changes.stream().filter(change -> !isPlace(change.path())).forEach(change -> set(tree, change));
        places.stream()
                .filter(change -> change.after() == null)
                .sorted(Comparator.comparingInt(FieldChangeTest::place).reversed())
                .forEach(change -> {
                    Object went = list(tree, change).remove(place(change));
                    assertThat(went).isEqualTo(tree(change.before()));
                });
        places.stream()
                .filter(change -> change.before() == null)
                .sorted(Comparator.comparingInt(FieldChangeTest::place))
                .forEach(change -> list(tree, change).add(place(change), tree(change.after())));
        return tree;
    }

    private static boolean isPlace(String path) {
        return path.matches(".*\\[\\d+]");
    }

    private static int place(FieldChange change) {
        return Integer.parseInt(change.path()
                .substring(change.path().lastIndexOf('[') + 1, change.path().length() - 1));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object tree, FieldChange change) {
        return (List<Object>) follow(tree, change.withoutPlace());
    }

    @SuppressWarnings("unchecked")
    private static void set(Object tree, FieldChange change) {
        int dot = change.path().lastIndexOf('.');
        Object holder = dot < 0 ? tree : follow(tree, change.path().substring(0, dot));
        Object old = ((Map<String, Object>) holder).put(change.path().substring(dot + 1), tree(change.after()));
        assertThat(old).isEqualTo(tree(change.before()));
    }

    private static Object follow(Object tree, String path) {
        Object at = tree;
        for (String step : path.split("[.\\[]")) {
            if (step.endsWith("]")) {
                String key = step.substring(0, step.length() - 1);
                at = ((List<?>) at)
                        .stream()
                                .filter(each -> key.equals(String.valueOf(
                                        ((Map<?, ?>) each).values().iterator().next())))
                                .findFirst()
                                .orElseThrow();
            } else {
                at = ((Map<?, ?>) at).get(step);
            }
        }
        return at;
    }
}
