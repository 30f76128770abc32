package no.veikart.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.veikart.graph.Direction;
import org.junit.jupiter.api.Test;

/** What a value takes over from the one before it is what it would have computed by itself. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class SharedRoadmapTest {
    private static final Comparator<Box> BY_NAME =
            Comparator.comparing(Box::name).thenComparing(Box::id);

    record Box(String id, String name) implements RoadmapItem {
        @Override
        public List<String> aliases() {
            return List.of();
        }

        @Override
        public Text description() {
            return null;
        }

        @Override
        public List<Source> sources() {
            return List.of();
        }

        @Override
        public List<Unknown> unknowns() {
            return List.of();
        }
    }

    record Line(String id, String from, String to, int label, boolean symmetric, int note) implements Edge {}

    private static Roadmap fresh(Map<String, Node> nodes) {
        Map<String, Versioned> byId = new HashMap<>();
        nodes.forEach((id, node) -> byId.put(id, new Versioned(node, 1)));
        return Roadmap.of(1, Instant.EPOCH, byId);
    }

    /** Asks for everything that is brought up to date. */
    private static List<Object> answers(Roadmap roadmap) {
        ItemGraph graph = roadmap.graph();
        List<Object> arcs = new ArrayList<>();
        for (int vertex = 0; vertex < graph.graph().vertexCount(); vertex++) {
            assertThat(graph.vertexOf(graph.item(vertex).id())).isEqualTo(vertex);
            for (Direction direction : Direction.values()) {
                arcs.add(graph.arcs(vertex, direction)
                        .mapToObj(arc -> graph.edge(arc) + " " + graph.graph().source(arc) + ">"
                                + graph.graph().target(arc) + ":"
                                + graph.graph().label(arc))
                        .toList());
            }
        }
        return List.of(roadmap.list(Box.class), roadmap.list(Edge.class), roadmap.listBy(Box.class, BY_NAME), arcs);
    }

    @Test
    void listsAndGraphAreThoseOfAValueMadeAnew() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Map<String, Node> nodes = new HashMap<>();
            IntStream.range(0, 20 + random.nextInt(60)).forEach(i -> put(nodes, random));
            Roadmap roadmap = fresh(nodes);
            for (int round = 0; round < 4; round++) {
                if (random.nextInt(3) > 0) {
                    answers(roadmap);
                }
                Map<String, Node> before = Map.copyOf(nodes);
                IntStream.range(0, random.nextInt(6)).forEach(i -> change(nodes, random));
                Set<String> removed = new HashSet<>(before.keySet());
                removed.removeAll(nodes.keySet());
                List<Node> put = nodes.values().stream()
                        .filter(node -> before.get(node.id()) != node)
                        .toList();
                Roadmap next = random.nextBoolean()
                        ? roadmap.with(put, removed)
                        : roadmap.with(round + 2, Instant.EPOCH, put, removed);
                assertThat(answers(next)).as("seed " + seed).isEqualTo(answers(fresh(nodes)));
                assertThat(roadmap.changesTo(next)).as("seed " + seed).isEqualTo(plainChanges(before, nodes));
                roadmap = next;
            }
        }
    }

    private static void change(Map<String, Node> nodes, Random random) {
        if (random.nextInt(3) > 0) {
            put(nodes, random);
            return;
        }
        String id = nodes.keySet().stream()
                .sorted()
                .skip(random.nextInt(nodes.size()))
                .findFirst()
                .orElseThrow();
        nodes.remove(id);
        nodes.values().removeIf(node -> node instanceof Line line && (line.from.equals(id) || line.to.equals(id)));
        if (nodes.isEmpty()) {
            put(nodes, random);
        }
    }

    /** A new box or line, or another in an old one's place. */
    private static void put(Map<String, Node> nodes, Random random) {
        List<String> boxes = nodes.keySet().stream()
                .filter(id -> id.startsWith("box"))
                .sorted()
                .toList();
        if (boxes.isEmpty() || random.nextBoolean()) {
            String id = "box:" + random.nextInt(60);
            nodes.put(id, new Box(id, "n" + random.nextInt(20)));
        } else {
            String id = "line:" + random.nextInt(60);
            nodes.put(id, line(id, boxes, nodes, random));
        }
    }

    private static Line line(String id, List<String> boxes, Map<String, Node> nodes, Random random) {
        boolean sameEnds = random.nextBoolean();
        return nodes.get(id) instanceof Line old && sameEnds
                ? new Line(id, old.from, old.to, old.label, old.symmetric, random.nextInt())
                : new Line(
                        id,
                        boxes.get(random.nextInt(boxes.size())),
                        boxes.get(random.nextInt(boxes.size())),
                        random.nextInt(3),
                        random.nextInt(4) == 0,
                        random.nextInt());
    }

    private static List<NodeChange> plainChanges(Map<String, Node> before, Map<String, Node> after) {
        Set<String> ids = new HashSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream()
                .filter(id -> before.get(id) != after.get(id))
                .sorted()
                .map(id -> new NodeChange(id, before.get(id), after.get(id)))
                .toList();
    }

    @Test
    void theGraphItselfIsSharedWhileNoArcChanges() {
        List<Node> nodes = new ArrayList<>(List.of(new Line("line:1", "box:1", "box:2", 0, true, 1)));
        IntStream.range(0, 30).forEach(i -> nodes.add(new Box("box:" + i, "n")));
        Roadmap roadmap = Roadmap.EMPTY.with(1, Instant.EPOCH, nodes, List.of());
        roadmap.graph();
        Roadmap noted = roadmap.with(
                List.of(new Box("box:1", "m"), new Line("line:1", "box:1", "box:2", 0, true, 2)), List.of());
        assertThat(noted.graph().graph()).isSameAs(roadmap.graph().graph());
        assertThat(noted.graph().item(noted.graph().vertexOf("box:1"))).isEqualTo(new Box("box:1", "m"));
        assertThat(noted.with(List.of(new Line("line:1", "box:2", "box:1", 0, true, 2)), List.of())
                        .graph()
                        .graph())
                .isNotSameAs(roadmap.graph().graph());
    }

    @Test
    void whatAScenarioChangesHasNoCommitAndAllElseKeepsItsOwn() {
        Roadmap roadmap =
                Roadmap.EMPTY.with(7, Instant.EPOCH, List.of(new Box("box:1", "a"), new Box("box:2", "b")), List.of());
        Roadmap scenario = roadmap.with(List.of(new Box("box:1", "c")), List.of());
        assertThat(scenario.commit()).isEqualTo(7);
        assertThat(scenario.commitOf("box:1")).isZero();
        assertThat(scenario.commitOf("box:2")).isEqualTo(7);
        assertThat(roadmap.changesTo(scenario)).extracting(NodeChange::id).containsExactly("box:1");
        assertThat(scenario.changesTo(scenario.with(List.of(new Box("box:1", "d")), List.of())))
                .extracting(NodeChange::id)
                .containsExactly("box:1");
    }
}
