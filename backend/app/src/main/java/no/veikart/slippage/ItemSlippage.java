package no.veikart.slippage;

import java.util.List;
import no.veikart.dependency.PeriodPoint;
import no.veikart.platform.UserError;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.Interval;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * When one item is finished in a simulation.
 *
 * @param vertex the number of an item that is finished in the runs
 */
record ItemSlippage(Slippage of, int vertex) {
    private static final int USUAL = 80;

    public RoadmapItem item() {
        return of.item(vertex);
    }

    /** The quarter at whose end it is planned to be finished at the latest; null when that is not known, or has no end in sight. */
    public @Nullable YearQuarter planned() {
        Interval end = of.plannedEnd(vertex);
        return end == null || end.unbounded() ? null : Interval.quarterAt(end.high(), PeriodPoint.END);
    }

    public YearQuarter p50() {
        return quarter(50);
    }

    public YearQuarter p80() {
        return quarter(USUAL);
    }

    public YearQuarter p95() {
        return quarter(95);
    }

    /** The quarter by whose end it is finished in so many percent of the runs. */
    YearQuarter quarter(int percent) {
        return Interval.quarterAt(boundary(percent), PeriodPoint.END);
    }

    private int boundary(int percent) {
        return of.end(vertex).percentile(percent);
    }

    public @Nullable Integer p50Quarters() {
        return slip(50);
    }

    public @Nullable Integer p80Quarters() {
        return slip(USUAL);
    }

    public @Nullable Integer p95Quarters() {
        return slip(95);
    }

    private @Nullable Integer slip(int percent) {
        Interval end = of.plannedEnd(vertex);
        return end == null || end.unbounded() ? null : boundary(percent) - end.high();
    }

    /** The slip that 80 percent of the runs stay within; what has no planned end comes last. */
    int sortKey() {
        Integer slip = p80Quarters();
        return slip == null ? Integer.MIN_VALUE : slip;
    }

    /** The share of the runs, in percent, in which it is finished by the end of a quarter. */
    double percentBy(YearQuarter quarter) {
        int boundary = Interval.boundary(quarter) + 1;
        return of.end(vertex).countUpTo(boundary) * 100.0 / of.end(vertex).total();
    }

    List<SlippageDriver> drivers(int first) {
        if (first < 1 || first > 100) {
            throw UserError.badInput("first is " + first + "; ask for 1 to 100 drivers");
        }
        List<SlippageDriver> all = of.drivers(vertex);
        return all.subList(0, Math.min(first, all.size()));
    }

    public List<RoadmapItem> unknown() {
        return of.unknown(vertex);
    }
}
