package no.veikart.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the roadmap's kinds and references are told in ArchiMate 3.1. What the language has no word for is an association, which it allows between any two. */
final class ArchiMate {
    static final String PLATEAU = "Plateau";
    static final String GAP = "Gap";
    static final String AGGREGATION = "Aggregation";
    static final String ASSOCIATION = "Association";
    static final String TRIGGERING = "Triggering";
    static final String SERVING = "Serving";
    private static final String WORK = "WorkPackage";
    private static final String ACTOR = "BusinessActor";
    private static final String GOAL = "Goal";
    private static final String COMPONENT = "ApplicationComponent";
    private static final String FUNCTION = "ApplicationFunction";
    private static final String EVENT = "ImplementationEvent";

    private static final Map<String, String> ELEMENTS = Map.of(
            "initiative", WORK,
            "milestone", EVENT,
            "solution", COMPONENT,
            "functionality", FUNCTION,
            "actor", ACTOR,
            "goal", GOAL,
            "outcome", "Outcome",
            "indicator", "Assessment",
            "condition", "Constraint",
            "need", "Requirement");

    /**
     * A reference as a relation.
     *
     * @param backwards whether it leads from what is referred to: from the whole to its part, from the owner to what is owned
     */
    record Rule(String kind, String field, String relation, boolean backwards) {}

    static final List<Rule> RULES = List.of(
            new Rule("initiative", "parent", "Composition", true),
            new Rule("initiative", "owner", "Assignment", true),
            new Rule("initiative", "roles", ASSOCIATION, true),
            new Rule("initiative", "solutions", ASSOCIATION, false),
            new Rule("initiative", "contributesTo", "Influence", false),
            new Rule("initiative", "replaces", ASSOCIATION, false),
            new Rule("milestone", "initiative", ASSOCIATION, false),
            new Rule("solution", "partOf", AGGREGATION, true),
            new Rule("solution", "owner", ASSOCIATION, true),
            new Rule("solution", "replaces", ASSOCIATION, false),
            new Rule("functionality", "solution", "Assignment", true),
            new Rule("actor", "parent", "Composition", true),
            new Rule("actor", "members", AGGREGATION, false),
            new Rule("goal", "parent", AGGREGATION, true),
            new Rule("outcome", "goal", "Realization", false),
            new Rule("indicator", "goal", ASSOCIATION, false),
            new Rule("indicator", "measuredBy", ASSOCIATION, false),
            new Rule("condition", "owner", ASSOCIATION, true));

    /** The relations other than associations that we make, as {@code Relation Source Target}; each is allowed by the language. */
    private static final Set<String> ALLOWED = Stream.concat(
                    Stream.of(
                            "Composition " + WORK + " " + WORK,
                            "Composition " + ACTOR + " " + ACTOR,
                            "Aggregation " + ACTOR + " " + ACTOR,
                            "Aggregation " + COMPONENT + " " + COMPONENT,
                            "Aggregation " + GOAL + " " + GOAL,
                            "Aggregation " + PLATEAU + " " + COMPONENT,
                            "Assignment " + ACTOR + " " + WORK,
                            "Assignment " + COMPONENT + " " + FUNCTION,
                            "Influence " + WORK + " " + GOAL,
                            "Realization Outcome " + GOAL),
                    Stream.concat(pairs(TRIGGERING, WORK, EVENT), pairs(SERVING, COMPONENT, FUNCTION)))
            .collect(Collectors.toSet());

    private ArchiMate() {}

    private static Stream<String> pairs(String relation, String... types) {
        return Stream.of(types).flatMap(from -> Stream.of(types).map(to -> relation + " " + from + " " + to));
    }

    /** The type of element for a kind of things; null for a kind that the model leaves out. */
    static @Nullable String elementOf(String kind) {
        return ELEMENTS.get(kind);
    }

    /** The relation, or an association where the language does not allow it. */
    static String allowed(String relation, String source, String target) {
        return ALLOWED.contains(relation + " " + source + " " + target) ? relation : ASSOCIATION;
    }
}
