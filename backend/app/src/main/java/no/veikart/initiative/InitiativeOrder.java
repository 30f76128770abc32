package no.veikart.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Period;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/** By what to sort initiatives; what is unknown comes last, whichever way. */
record InitiativeOrder(Field field, Direction direction) {
    private static final YearQuarter OPEN_END = YearQuarter.of(9999, 4);

    /** What initiatives can be sorted by. */
    enum Field {
        NAME,
        KIND,
        STATE,
        START,
        END,
        RANK
    }

    /** Which way to sort. */
    enum Direction {
        ASC,
        DESC
    }

    /** By the orders one after the other, at last by name. What is given is by name, and is the answer when no order is asked for. */
    static List<Initiative> sorted(List<Initiative> byName, @Nullable List<InitiativeOrder> orders) {
        return orders == null || orders.isEmpty()
                ? byName
                : byName.stream().sorted(of(orders)).toList();
    }

    /** The orders one after the other, at last by name. */
    static Comparator<Initiative> of(@Nullable List<InitiativeOrder> orders) {
        Comparator<Initiative> all = (a, b) -> 0;
        for (InitiativeOrder order : orders == null ? List.<InitiativeOrder>of() : orders) {
            all = all.thenComparing(order.comparator());
        }
        return all.thenComparing(NorwegianOrder.BY_NAME::compare);
    }

    private Comparator<Initiative> comparator() {
        return switch (field) {
            case NAME -> by(Initiative::name, NorwegianOrder::compare);
            case KIND -> by(Initiative::kind, Comparator.naturalOrder());
            case STATE -> by(Initiative::state, Comparator.naturalOrder());
            case START -> by(i -> i.period() == null ? null : i.period().start(), Comparator.naturalOrder());
            case END -> by(i -> i.period() == null ? null : endOf(i.period()), Comparator.naturalOrder());
            case RANK -> by(Initiative::rank, Comparator.naturalOrder());
        };
    }

    private static YearQuarter endOf(Period period) {
        return period.end() == null ? OPEN_END : period.end();
    }

    private <T> Comparator<Initiative> by(Function<Initiative, @Nullable T> value, Comparator<? super T> order) {
        Comparator<? super T> directed = direction == Direction.ASC ? order : order.reversed();
        Comparator<@Nullable T> nullsLast = Comparator.nullsLast(directed);
        return (a, b) -> nullsLast.compare(value.apply(a), value.apply(b));
    }
}
