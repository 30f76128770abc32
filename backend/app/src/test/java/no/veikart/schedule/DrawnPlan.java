package no.veikart.schedule;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.dependency.DependencyState;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.dependency.PeriodPoint;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeKind;
import no.veikart.initiative.InitiativeState;
import no.veikart.initiative.Phase;
import no.veikart.initiative.PhasePlan;
import no.veikart.initiative.PhaseState;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.Precision;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Versioned;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * A roadmap drawn in text. {@code a=23Q1-23Q2} is an initiative with a period, {@code b=~23Q1-24Q4} one somewhere within it, {@code c=23Q1-}
 * an open one, {@code d} one without a time; {@code a!=...} is completed. {@code p[CONCEPT=22Q1-22Q2! SECTOR_PREPARATION=22Q3-22Q4]} has a
 * phase plan, with {@code !} for completed phases. {@code b>a} says that b requires a, {@code b~>a} that it depends on it; {@code b>a:SS+2}
 * that the start of a and two quarters come before the start of b, {@code b>p.CONCEPT} that only that phase of p comes before it, and
 * {@code b>a:MET} that it is met.
 */
public final class DrawnPlan {
    private static final Pattern ITEM = Pattern.compile("(\\w+)(!?)(?:=([^\\s\\[]+))?(?:\\[(.*?)])?");
    private static final Pattern EDGE =
            Pattern.compile("(?<from>\\w+)(?:\\.(?<later>\\w+))?(?<soft>~?)>(?<to>\\w+)(?:\\.(?<sooner>\\w+))?"
                    + "(?::(?<met>MET)?(?:(?<first>[SE])(?<second>[SE]))?(?<lag>[+-]\\d+)?)?");
    private static final Pattern PERIOD = Pattern.compile("(~?)(\\d\\d)Q(\\d)-(?:(\\d\\d)Q(\\d))?");
    private static final Pattern TOKEN = Pattern.compile("[^\\s\\[]+(?:\\[.*?])?");

    private final Map<String, Versioned> nodes = new LinkedHashMap<>();

    private DrawnPlan() {}

    public static Roadmap draw(String drawing) {
        DrawnPlan plan = new DrawnPlan();
        TOKEN.matcher(drawing).results().forEach(token -> plan.add(token.group()));
        return Roadmap.of(1, Instant.EPOCH, new HashMap<>(plan.nodes));
    }

    private void add(String token) {
        Matcher edge = EDGE.matcher(token);
        Matcher item = ITEM.matcher(token);
        if (edge.matches()) {
            put(dependency(edge));
        } else if (item.matches()) {
            put(initiative(item));
        } else {
            throw new IllegalArgumentException("cannot read " + token);
        }
    }

    private void put(Node node) {
        nodes.put(node.id(), new Versioned(node, 1));
    }

    private static Dependency dependency(Matcher drawn) {
        boolean plain = drawn.group("first") == null
                && drawn.group("lag") == null
                && drawn.group("sooner") == null
                && drawn.group("later") == null;
        OrderingConstraint constraint = new OrderingConstraint(
                drawn.group("sooner") == null ? null : Phase.valueOf(drawn.group("sooner")),
                "S".equals(drawn.group("first")) ? PeriodPoint.START : PeriodPoint.END,
                drawn.group("later") == null ? null : Phase.valueOf(drawn.group("later")),
                "E".equals(drawn.group("second")) ? PeriodPoint.END : PeriodPoint.START,
                drawn.group("lag") == null ? 0 : Integer.parseInt(drawn.group("lag")));
        return dependency(
                drawn.group("from"),
                drawn.group("to"),
                drawn.group("soft").isEmpty() ? DependencyKind.REQUIRES : DependencyKind.DEPENDS_ON,
                plain ? null : constraint,
                drawn.group("met") == null ? null : DependencyState.MET);
    }

    static Dependency dependency(
            String from,
            String to,
            DependencyKind kind,
            @Nullable OrderingConstraint constraint,
            @Nullable DependencyState state) {
        return new Dependency(
                "dependency:" + from + "-" + to,
                "initiative:" + from,
                "initiative:" + to,
                kind,
                constraint,
                state,
                new Text(null, null, null),
                List.of(),
                List.of());
    }

    private static Initiative initiative(Matcher drawn) {
        String phases = drawn.group(4);
        return initiative(
                drawn.group(1),
                drawn.group(2).isEmpty() ? null : InitiativeState.COMPLETED,
                drawn.group(3) == null ? null : period(drawn.group(3)),
                phases == null
                        ? List.of()
                        : List.of(phases.split(" ", -1)).stream()
                                .map(DrawnPlan::phase)
                                .toList());
    }

    private static PhasePlan phase(String drawn) {
        String[] parts = drawn.replace("!", "").split("=", -1);
        Period period = parts[1].isEmpty() ? null : period(parts[1]);
        return new PhasePlan(Phase.valueOf(parts[0]), period, drawn.endsWith("!") ? PhaseState.COMPLETED : null, null);
    }

    static Initiative initiative(
            String name, @Nullable InitiativeState state, @Nullable Period period, List<PhasePlan> phases) {
        return new Initiative(
                "initiative:" + name,
                name,
                List.of(),
                null,
                List.of(),
                List.of(),
                InitiativeKind.MEASURE,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                state,
                period,
                phases,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    static Period period(String drawn) {
        Matcher parts = PERIOD.matcher(drawn);
        if (!parts.matches()) {
            throw new IllegalArgumentException("cannot read the period " + drawn);
        }
        YearQuarter end = parts.group(4) == null ? null : quarter(parts.group(4), parts.group(5));
        return new Period(
                quarter(parts.group(2), parts.group(3)),
                end,
                parts.group(1).isEmpty() ? Precision.QUARTER : Precision.BUCKET);
    }

    private static YearQuarter quarter(String year, String quarter) {
        return YearQuarter.of(2000 + Integer.parseInt(year), Integer.parseInt(quarter));
    }
}
