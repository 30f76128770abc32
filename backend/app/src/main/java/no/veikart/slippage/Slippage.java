package no.veikart.slippage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.Direction;
import no.veikart.graph.Histogram;
import no.veikart.graph.Reachability;
import no.veikart.graph.Simulation;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.HardOrder;
import no.veikart.schedule.Interval;
import no.veikart.schedule.ItemTime;
import org.jspecify.annotations.Nullable;

/**
 * When the items of a roadmap are finished, over many runs in each of which every plan is read somewhere within what is known of it and takes
 * as much longer as its overrun draws. A Monte Carlo simulation (Van Slyke, 1963), never a fact. The same roadmap, overruns, seed and
 * number of runs give the same answer; so do the items that a scenario leaves alone. O(runs * (items + dependencies)).
 */
final class Slippage {
    static final int USUAL_RUNS = 10_000;
    static final int USUAL_SEED = 1;
    private static final int MOST_RUNS = 100_000;
    private static final long MOST_DRAWS = 500_000_000;

    private final ItemGraph items;
    private final HardOrder hard;
    private final Settings settings;
    private final Network network;
    private final Simulation simulation;

    /** What a simulation is run with. */
    record Settings(int runs, int seed, Overruns overruns) {}

    private Slippage(Roadmap roadmap, Settings settings) {
        this.items = roadmap.graph();
        this.hard = HardOrder.of(roadmap);
        this.settings = settings;
        this.network = Network.of(roadmap, settings.overruns());
        if ((long) settings.runs() * network.size() > MOST_DRAWS) {
            throw new UserError(
                    ErrorCode.LIMIT_EXCEEDED,
                    settings.runs() + " runs of " + network.size() + " events and waits are "
                            + (long) settings.runs() * network.size() + " draws; at most " + MOST_DRAWS
                            + " are made: ask for " + MOST_DRAWS / network.size() + " runs or fewer");
        }
        this.simulation = network.run(settings.seed(), settings.runs());
    }

    /** The simulation of a roadmap; the last few are kept with it. Throws BAD_USER_INPUT for a number of runs that is out of range. */
    static Slippage of(Roadmap roadmap, Settings settings) {
        if (settings.runs() < 1 || settings.runs() > MOST_RUNS) {
            throw UserError.badInput("runs is " + settings.runs() + "; it is 1 to " + MOST_RUNS);
        }
        return roadmap.derived(Kept.class, any -> new Kept()).get(roadmap, settings);
    }

    Settings settings() {
        return settings;
    }

    List<Dependency> setAside() {
        return hard.setAside();
    }

    /** Every item that is finished in the runs, those that slip furthest first, then by id. */
    List<ItemSlippage> ranked() {
        return IntStream.range(0, items.graph().vertexCount())
                .filter(vertex -> end(vertex).total() > 0)
                .mapToObj(vertex -> new ItemSlippage(this, vertex))
                .sorted(Comparator.comparingInt(ItemSlippage::sortKey)
                        .reversed()
                        .thenComparing(each -> each.item().id()))
                .toList();
    }

    /** Of one item; null when nothing known says when it is finished. */
    @Nullable
    ItemSlippage find(RoadmapItem item) {
        int vertex = items.vertexOf(item.id());
        return end(vertex).total() == 0 ? null : new ItemSlippage(this, vertex);
    }

    RoadmapItem item(int vertex) {
        return items.item(vertex);
    }

    Histogram end(int vertex) {
        return simulation.times(Network.end(vertex));
    }

    @Nullable
    Interval plannedEnd(int vertex) {
        return ItemTime.of(items.item(vertex), null, PeriodPoint.END);
    }

    /** In how many of the runs each thing that an item needs decided when it, or a phase of it, starts or is finished; the most frequent first. */
    List<SlippageDriver> drivers(int vertex) {
        Map<Integer, Integer> decided = new LinkedHashMap<>();
        for (int edge : network.demandsOn(vertex)) {
            decided.merge(network.demands()[edge], simulation.decided(edge), Integer::sum);
        }
        List<SlippageDriver> drivers = new ArrayList<>();
        decided.forEach((edge, runs) -> {
            if (runs > 0) {
                drivers.add(new SlippageDriver(hard.edge(items, edge), runs * 100.0 / settings.runs()));
            }
        });
        drivers.sort(Comparator.comparingDouble(SlippageDriver::percent)
                .reversed()
                .thenComparing(driver -> driver.dependency().id()));
        return drivers;
    }

    /** The items whose end is not known, of an item and all that it needs: they delay it less here than they may. */
    List<RoadmapItem> unknown(int vertex) {
        int[] needed = Reachability.of(hard.graph(), vertex, Direction.BACKWARD).vertices();
        return IntStream.concat(IntStream.of(vertex), IntStream.of(needed))
                .filter(each -> hasNoEnd(plannedEnd(each)))
                .sorted()
                .mapToObj(items::item)
                .toList();
    }

    private static boolean hasNoEnd(@Nullable Interval end) {
        return end == null || end.unbounded();
    }

    /** The last few simulations of one roadmap: strangers ask for as many as they like. */
    private static final class Kept {
        private static final int MOST = 4;

        private final Map<Settings, Slippage> kept = new LinkedHashMap<>(8, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Settings, Slippage> eldest) {
                return size() > MOST;
            }
        };

        synchronized Slippage get(Roadmap roadmap, Settings settings) {
            return kept.computeIfAbsent(settings, asked -> new Slippage(roadmap, asked));
        }
    }
}
