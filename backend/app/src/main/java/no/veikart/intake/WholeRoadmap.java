package no.veikart.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.veikart.commit.Problem;
import no.veikart.dataset.InvalidDataset;
import no.veikart.dataset.RoadmapText;
import no.veikart.editing.ChangeAction;
import no.veikart.editing.Edit;
import no.veikart.editing.Given;
import no.veikart.editing.Head;
import no.veikart.roadmap.InvalidContent;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import org.jspecify.annotations.Nullable;

/** Makes the roadmap what a file says that it is: what differs is changed, and what the file does not hold is removed. */
final class WholeRoadmap {
    private final Kinds kinds;

    WholeRoadmap(Kinds kinds) {
        this.kinds = kinds;
    }

    /** What differs between the file and the roadmap, by what the input gives: {@code format} and {@code text}. */
    List<Edit> edits(Given given, Head head) {
        try {
            String text = given.text("text");
            return edits(
                    given.text("format").equals("JSON") ? RoadmapText.json(text, kinds) : RoadmapText.yaml(text, kinds),
                    head);
        } catch (InvalidDataset invalid) {
            invalid.problems().forEach(problem -> head.problem("text", Problem.Code.INVALID, problem));
            return List.of();
        }
    }

    private static List<Edit> edits(List<RoadmapText.Entry> entries, Head head) {
        List<Edit> edits = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (RoadmapText.Entry entry : entries) {
            there.add(entry.id());
            Optional<Node> known = head.roadmap().find(entry.id());
            if (known.isEmpty()) {
                edits.add(Edit.create(entry.id(), entry.content(), entry.place()));
            } else if (!isAlready(entry, known.get(), head)) {
                edits.add(Edit.update(entry.id(), whole(entry, known.get(), head), entry.place()));
            }
        }
        head.roadmap().list(Node.class).stream()
                .filter(node -> !there.contains(node.id()))
                .forEach(node -> edits.add(new Edit(
                        node.id(),
                        ChangeAction.REMOVE,
                        null,
                        null,
                        field -> node.id() + ", which the file does not hold")));
        return edits;
    }

    private static boolean isAlready(RoadmapText.Entry entry, Node known, Head head) {
        try {
            return head.mapper().read(entry.id(), entry.content()).equals(known);
        } catch (InvalidContent toldWhenItIsWritten) {
            return false;
        }
    }

    /** The fields that the file does not give are cleared. */
    private static Map<String, @Nullable Object> whole(RoadmapText.Entry entry, Node known, Head head) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        head.mapper().write(known).keySet().forEach(field -> whole.put(field, null));
        whole.putAll(entry.content());
        return whole;
    }
}
