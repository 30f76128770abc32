package no.veikart.schedule;

import no.veikart.roadmap.Period;
import no.veikart.roadmap.Precision;
import org.threeten.extra.YearQuarter;

/** Periods in words, with their precision. */
record PeriodWords(Wording wording) {

    /**
     * A sentence, without its full stop, that says when something is.
     *
     * @param moment whether it is a moment within the period
     */
    String say(String name, Period period, boolean moment) {
        YearQuarter start = period.start();
        YearQuarter end = period.end();
        if (period.precision() == Precision.QUARTER && start.equals(end)) {
            return wording.say("period.one", name, quarter(start));
        }
        if (period.precision() == Precision.QUARTER && !moment) {
            return end == null
                    ? wording.say("period.open", name, quarter(start))
                    : wording.say("period.exact", name, quarter(start), quarter(end));
        }
        return end == null ? wording.say("period.onwards", name, onwards(start)) : within(name, start, end);
    }

    private String onwards(YearQuarter start) {
        return start.getQuarterValue() == 1 ? year(start) : quarter(start);
    }

    /** By the largest units that the period begins and ends with. */
    private String within(String name, YearQuarter start, YearQuarter end) {
        boolean years = start.getQuarterValue() == 1 && end.getQuarterValue() == 4;
        boolean halves = start.getQuarterValue() % 2 == 1 && end.getQuarterValue() % 2 == 0;
        String first = years ? year(start) : halves ? half(start) : quarter(start);
        String last = years ? year(end) : halves ? half(end) : quarter(end);
        if (first.equals(last)) {
            return wording.say("period.within", name, first);
        }
        return years
                ? wording.say("period.within", name, first + "–" + last)
                : wording.say("period.between", name, first, last);
    }

    private static String year(YearQuarter quarter) {
        return String.valueOf(quarter.getYear());
    }

    private String half(YearQuarter quarter) {
        return wording.say("half." + (quarter.getQuarterValue() + 1) / 2, year(quarter));
    }

    String quarter(YearQuarter quarter) {
        return wording.say("quarter." + quarter.getQuarterValue(), year(quarter));
    }
}
