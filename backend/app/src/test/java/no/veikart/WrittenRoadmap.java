package no.veikart;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.veikart.actor.Actor;
import no.veikart.adoption.Adoption;
import no.veikart.dependency.Condition;
import no.veikart.dependency.Dependency;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Milestone;
import no.veikart.initiative.Need;
import no.veikart.portfolio.Portfolio;
import no.veikart.reporting.ReportingRound;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Versioned;
import no.veikart.solution.Functionality;
import no.veikart.solution.Solution;
import no.veikart.status.StatusReport;
import no.veikart.strategy.Goal;
import no.veikart.strategy.Indicator;
import org.yaml.snakeyaml.Yaml;

/**
 * A roadmap written in short lines. {@code "initiative:a {state: PAUSED}"} is a node with fields as in the dataset, named by its slug;
 * {@code "initiative:b REQUIRES initiative:a {state: MET}"} a dependency, {@code dependency:b-a}.
 */
public final class WrittenRoadmap {
    private static final NodeMapper MAPPER = new NodeMapper(new Kinds(List.of(
            new Kind<>("actor", "actors", Actor.class),
            new Kind<>("adoption", "adoptions", Adoption.class),
            new Kind<>("condition", "conditions", Condition.class),
            new Kind<>("dependency", "dependencies", Dependency.class),
            new Kind<>("functionality", "functionalities", Functionality.class),
            new Kind<>("goal", "goals", Goal.class),
            new Kind<>("indicator", "indicators", Indicator.class),
            new Kind<>("initiative", "initiatives", Initiative.class),
            new Kind<>("milestone", "milestones", Milestone.class),
            new Kind<>("need", "needs", Need.class),
            new Kind<>("portfolio", "portfolios", Portfolio.class),
            new Kind<>("report", "reports", StatusReport.class),
            new Kind<>("round", "rounds", ReportingRound.class),
            new Kind<>("solution", "solutions", Solution.class))));

    /** What a kind requires and a test seldom cares for. */
    private static final Map<String, Map<String, ?>> DEFAULTS = Map.of(
            "actor", Map.of("type", "MUNICIPALITY"),
            "condition", Map.of("type", "LAW"),
            "goal", Map.of("level", "GOAL"),
            "initiative", Map.of("kind", "MEASURE"),
            "milestone", Map.of("type", "MILESTONE"),
            "report", Map.of("date", "2021-12-09"),
            "solution", Map.of("type", "SERVICE"));

    private WrittenRoadmap() {}

    /** The roadmap of some lines. */
    public static Roadmap of(String... lines) {
        Map<String, Versioned> nodes = new HashMap<>();
        Stream.of(lines).forEach(line -> add(line, nodes));
        return Roadmap.of(1, Instant.EPOCH, nodes);
    }

    private static void add(String line, Map<String, Versioned> nodes) {
        int brace = line.indexOf('{');
        String[] words = (brace < 0 ? line : line.substring(0, brace)).trim().split(" +");
        Map<String, Object> content = new HashMap<>(brace < 0 ? Map.of() : new Yaml().load(line.substring(brace)));
        String id = words.length == 1 ? item(words[0], content) : edge(words, content);
        nodes.put(id, new Versioned(MAPPER.read(id, content), 1));
    }

    private static String item(String id, Map<String, Object> content) {
        content.putIfAbsent("name", slug(id));
        DEFAULTS.getOrDefault(id.split(":")[0], Map.of()).forEach(content::putIfAbsent);
        return id;
    }

    private static String edge(String[] words, Map<String, Object> content) {
        content.putAll(Map.of("from", words[0], "kind", words[1], "to", words[2], "rationale", Map.of()));
        return "dependency:" + slug(words[0]) + "-" + slug(words[2]);
    }

    private static String slug(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
