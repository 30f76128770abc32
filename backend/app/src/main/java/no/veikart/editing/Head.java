package no.veikart.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.veikart.commit.Problem;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/**
 * The roadmap that a mutation is worked out on.
 *
 * @param problems takes up what is wrong with the input
 */
public record Head(Roadmap roadmap, NodeMapper mapper, List<Problem> problems) {

    /** What a field of the input names; empty, with a problem, when there is no such thing. */
    <T> Optional<T> find(Class<T> type, String field, @Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<T> found = roadmap.find(type, id);
        if (found.isEmpty()) {
            problem(
                    field,
                    Problem.Code.NOT_FOUND,
                    String.valueOf(roadmap.unknown(id).getMessage()));
        }
        return found;
    }

    public void problem(String field, Problem.Code code, String message) {
        problems.add(new Problem("", field, code, message));
    }

    /** A list in a node's document, to be added to. */
    @SuppressWarnings("unchecked")
    List<Map<String, @Nullable Object>> listIn(Node node, String field) {
        List<Map<String, @Nullable Object>> copies = new ArrayList<>();
        if (mapper.write(node).get(field) instanceof List<?> list) {
            list.forEach(each -> copies.add(new LinkedHashMap<>((Map<String, @Nullable Object>) each)));
        }
        return copies;
    }

    /** An id that is not taken: the slug of a text, with a number behind it where that is. */
    public String freeId(String kind, String text) {
        String slug = kind + ":" + Slug.of(text);
        String id = slug;
        for (int n = 2; roadmap.find(id).isPresent(); n++) {
            id = slug + "-" + n;
        }
        return id;
    }
}
