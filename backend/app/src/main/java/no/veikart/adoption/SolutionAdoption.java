package no.veikart.adoption;

import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * The adoption of one solution or functionality (REQ-01): who is first, who follows, how far it has come.
 *
 * @param solution the id of the solution or functionality
 * @param all everything known, in order: a stated place first, then the first quarter, what has neither last, by name
 */
record SolutionAdoption(String solution, List<Adoption> all) {
    private static final YearQuarter NEVER = YearQuarter.of(9999, 4);
    private static final int NO_PLACE = Integer.MAX_VALUE;
    static final Comparator<Adoption> ORDER = Comparator.comparingInt(SolutionAdoption::place)
            .thenComparing(SolutionAdoption::start)
            .thenComparing(NorwegianOrder.BY_NAME);

    static SolutionAdoption of(String solution, Roadmap roadmap) {
        return new SolutionAdoption(
                solution, Adoption.of(solution, roadmap).stream().sorted(ORDER).toList());
    }

    private static int place(Adoption adoption) {
        return adoption.order() == null ? NO_PLACE : adoption.order();
    }

    private static YearQuarter start(Adoption adoption) {
        return adoption.period() == null ? NEVER : adoption.period().start();
    }

    private static boolean isOrdered(Adoption adoption) {
        return adoption.order() != null || adoption.period() != null;
    }

    private static boolean ties(Adoption a, Adoption b) {
        return place(a) == place(b) && (place(a) != NO_PLACE || start(a).equals(start(b)));
    }

    private Stream<Adoption> actual() {
        return all.stream().filter(Adoption::hasBegun);
    }

    private static List<AdoptionRank> ranks(Stream<Adoption> adoptions) {
        List<List<Adoption>> groups = new ArrayList<>();
        adoptions.filter(SolutionAdoption::isOrdered).forEach(adoption -> {
            if (groups.isEmpty() || !ties(groups.getLast().getFirst(), adoption)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(adoption);
        });
        List<AdoptionRank> ranks = new ArrayList<>();
        groups.forEach(group -> ranks.add(new AdoptionRank(ranks.size() + 1, group)));
        return ranks;
    }

    /** The first of the actual adopters; several where they tie, empty where the order is unknown. */
    public List<Adoption> first() {
        List<AdoptionRank> ranks = ranks(actual());
        return ranks.isEmpty() ? List.of() : ranks.getFirst().adoptions();
    }

    /** The last of the actual adopters; several where they tie, empty where the order is unknown. */
    public List<Adoption> last() {
        List<AdoptionRank> ranks = ranks(actual());
        return ranks.isEmpty() ? List.of() : ranks.getLast().adoptions();
    }

    /** The actual adopters after the first. */
    public List<AdoptionRank> followers() {
        List<AdoptionRank> ranks = ranks(actual());
        return ranks.subList(Math.min(1, ranks.size()), ranks.size());
    }

    /** The planned adopters. */
    public List<AdoptionRank> planned() {
        return ranks(all.stream().filter(adoption -> adoption.stage() == AdoptionStage.PLANNED));
    }

    /** Those whose place in the order is unknown. */
    public List<Adoption> unordered() {
        return all.stream().filter(adoption -> !isOrdered(adoption)).toList();
    }

    AdoptionCoverage coverage(@Nullable YearQuarter at) {
        long adopters = actual().filter(
                        adoption -> at == null || !start(adoption).isAfter(at))
                .map(Adoption::actor)
                .distinct()
                .count();
        long known = all.stream().map(Adoption::actor).distinct().count();
        return new AdoptionCoverage((int) adopters, (int) known);
    }

    @Nullable
    Integer quartersToNth(int n) {
        List<Adoption> dated = actual().filter(adoption -> adoption.period() != null)
                .sorted(Comparator.comparing(SolutionAdoption::start))
                .toList();
        if (actual().anyMatch(adoption -> adoption.period() == null) || dated.size() < n) {
            return null;
        }
        return Math.toIntExact(start(dated.getFirst()).until(start(dated.get(n - 1)), IsoFields.QUARTER_YEARS));
    }
}
