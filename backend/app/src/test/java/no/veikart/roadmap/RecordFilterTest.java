package no.veikart.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Filters of the schema, on records of a kind made for this test. */
class RecordFilterTest {
    private enum Colour {
        RED,
        GREEN
    }

    private record Step(@Nullable Colour colour, @Nullable Integer size) {}

    private record Thing(
            String id,
            @Nullable Colour colour,
            @RefersTo("thing") @Nullable String parent,
            List<String> tags,
            @Nullable LocalDate date,
            @Nullable Period period,
            List<Step> steps)
            implements Node {}

    private static final RecordFilter FILTER =
            new RecordFilter(new Kinds(List.of(new Kind<>("thing", "things", Thing.class))));

    private static final Thing FULL = new Thing(
            "thing:full",
            Colour.RED,
            "thing:bare",
            List.of("a", "b"),
            LocalDate.of(2021, 12, 9),
            new Period(YearQuarter.of(2021, 2), YearQuarter.of(2021, 4), Precision.QUARTER),
            List.of(new Step(Colour.GREEN, 1), new Step(Colour.RED, 2)));
    private static final Thing BARE = new Thing("thing:bare", null, null, List.of(), null, null, List.of());
    private static final Thing OPEN = new Thing(
            "thing:open",
            Colour.GREEN,
            null,
            List.of("b"),
            null,
            new Period(YearQuarter.of(2022, 1), null, Precision.YEAR),
            List.of());

    private static List<Thing> chosen(Map<String, ?> filter) {
        return FILTER.choose(List.of(FULL, BARE, OPEN), Thing.class, filter);
    }

    private static Map<String, Object> one(String field, @Nullable Object value) {
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put(field, value);
        return filter;
    }

    @Test
    void aValueIsOneOfThoseListedAndWhatIsUnknownIsNone() {
        assertThat(chosen(one("colour", List.of("RED")))).containsExactly(FULL);
        assertThat(chosen(one("colour", List.of("RED", "GREEN")))).containsExactly(FULL, OPEN);
        assertThat(chosen(one("tags", List.of("b", "x")))).containsExactly(FULL, OPEN);
        assertThat(chosen(one("parent", List.of("thing:bare")))).containsExactly(FULL);
    }

    @Test
    void nullSaysNothingAndAnEmptyListLetsNothingThrough() {
        assertThat(chosen(Map.of())).containsExactly(FULL, BARE, OPEN);
        assertThat(chosen(one("colour", null))).containsExactly(FULL, BARE, OPEN);
        assertThat(chosen(one("colour", List.of()))).isEmpty();
    }

    @Test
    void aDayLiesInARangeWithBothItsEnds() {
        LocalDate day = LocalDate.of(2021, 12, 9);
        assertThat(chosen(one("date", Map.of("from", day, "to", day)))).containsExactly(FULL);
        assertThat(chosen(one("date", Map.of("from", day.plusDays(1))))).isEmpty();
        assertThat(chosen(one("date", Map.of("to", day.minusDays(1))))).isEmpty();
        assertThat(chosen(one("date", Map.of()))).containsExactly(FULL);
    }

    @Test
    void aPeriodTouchesARangeAndAnOpenOneEveryLaterRange() {
        assertThat(chosen(one("period", Map.of("to", YearQuarter.of(2021, 2))))).containsExactly(FULL);
        assertThat(chosen(one("period", Map.of("from", YearQuarter.of(2021, 4)))))
                .containsExactly(FULL, OPEN);
        assertThat(chosen(one("period", Map.of("from", YearQuarter.of(2031, 1)))))
                .containsExactly(OPEN);
        assertThat(chosen(one("period", Map.of("to", YearQuarter.of(2021, 1))))).isEmpty();
    }

    @Test
    void oneRecordOfAListMustPassAllOfANestedFilter() {
        assertThat(chosen(one("steps", Map.of("colour", List.of("RED"), "size", List.of(2)))))
                .containsExactly(FULL);
        assertThat(chosen(one("steps", Map.of("colour", List.of("RED"), "size", List.of(1)))))
                .isEmpty();
    }

    @Test
    void whatIsReferredToIsChosenByItsKind() {
        assertThat(chosen(one("parentKind", List.of("thing")))).containsExactly(FULL);
        assertThatThrownBy(() -> chosen(one("parentKind", List.of("thang"))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("the kinds are thing");
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        Map<String, LocalDate> range = Map.of("from", LocalDate.of(2022, 1, 1), "to", LocalDate.of(2021, 1, 1));
        assertThatThrownBy(() -> chosen(one("date", range)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("from 2022-01-01 to 2021-01-01");
    }

    @Test
    void aFieldThatSpeaksForNothingIsNeverIgnored() {
        assertThatThrownBy(() -> chosen(one("size", List.of(1)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nestedFiltersChooseAsThePlainTwinDoes() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            List<Thing> things =
                    IntStream.range(0, 12).mapToObj(i -> thing(i, random)).toList();
            Map<String, Object> filter = filter(random, 3);
            assertThat(FILTER.choose(things, Thing.class, filter))
                    .as("seed %s: %s", seed, filter)
                    .isEqualTo(things.stream().filter(t -> twin(t, filter)).toList());
        }
    }

    private static Thing thing(int i, Random random) {
        Colour colour = random.nextInt(4) == 0 ? null : Colour.values()[random.nextInt(2)];
        LocalDate date = random.nextInt(4) == 0 ? null : LocalDate.of(2021, 1, 1 + random.nextInt(9));
        List<String> tags = IntStream.range(0, random.nextInt(3))
                .mapToObj(t -> "" + (char) ('a' + random.nextInt(3)))
                .toList();
        return new Thing("thing:" + i, colour, null, tags, date, null, List.of());
    }

    private static Map<String, Object> filter(Random random, int depth) {
        Map<String, Object> filter = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            filter.put("colour", random.nextBoolean() ? List.of("RED") : List.of("RED", "GREEN"));
        }
        if (random.nextInt(3) == 0) {
            filter.put("tags", List.of("" + (char) ('a' + random.nextInt(3))));
        }
        if (random.nextInt(3) == 0) {
            filter.put("date", Map.of("from", LocalDate.of(2021, 1, 1 + random.nextInt(9))));
        }
        if (depth > 0) {
            for (String operator : List.of("and", "or")) {
                List<Object> filters = new ArrayList<>();
                IntStream.range(0, random.nextInt(3)).forEach(i -> filters.add(filter(random, depth - 1)));
                filter.put(operator, random.nextBoolean() ? filters : null);
            }
            filter.put("not", random.nextBoolean() ? filter(random, depth - 1) : null);
        }
        return filter;
    }

    private static boolean twin(Thing thing, Map<?, ?> filter) {
        for (Map.Entry<?, ?> given : filter.entrySet()) {
            boolean holds = switch (given.getValue()) {
                case null -> true;
                case Map<?, ?> not when given.getKey().equals("not") -> !twin(thing, not);
                case Map<?, ?> range -> thing.date() != null && !thing.date().isBefore((LocalDate) range.get("from"));
                case List<?> and
                when given.getKey().equals("and") -> and.stream().allMatch(each -> twin(thing, (Map<?, ?>) each));
                case List<?> or
                when given.getKey().equals("or") -> or.stream().anyMatch(each -> twin(thing, (Map<?, ?>) each));
                case List<?> tags
                when given.getKey().equals("tags") -> thing.tags().stream().anyMatch(tags::contains);
                case List<?> colours ->
                    thing.colour() != null && colours.contains(thing.colour().name());
                default -> throw new AssertionError(given);
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }
}
