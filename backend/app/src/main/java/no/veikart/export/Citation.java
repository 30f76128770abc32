package no.veikart.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.veikart.commit.Commit;
import no.veikart.commit.History;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** What can be cited of one roadmap, as JSON objects in the shape of the dataset (backend/DATASET.md). */
final class Citation {
    private final Roadmap roadmap;
    private final NodeMapper mapper;

    Citation(Exports.Asked asked, NodeMapper mapper) {
        this.roadmap = asked.roadmap();
        this.mapper = mapper;
    }

    /** An entry with all that is known of it. Throws UnknownId when there is none. */
    Map<String, Object> entry(String id) {
        Node node = roadmap.get(Node.class, id);
        Map<String, Object> cited = cite(id, "/data/" + id);
        cited.put("content", mapper.write(node));
        return cited;
    }

    /**
     * One field of an entry: its value, null when it is not known, with why, and the sources that speak for it. Throws UnknownId or NOT_FOUND
     * when there is no such entry or field.
     */
    Map<String, Object> fact(String id, String field) {
        Node node = roadmap.get(Node.class, id);
        Map<String, Object> content = mapper.write(node);
        List<Map<String, Object>> unknown = about(field, content.get("unknowns"));
        if (!content.containsKey(field) && unknown.isEmpty()) {
            throw new UserError(
                    ErrorCode.NOT_FOUND,
                    "nothing is told of '" + field + "' of " + id + "; its fields are "
                            + String.join(", ", new TreeSet<>(content.keySet())));
        }
        Map<String, Object> cited = cite(id, "/data/" + id + "/" + field);
        cited.put("field", field);
        cited.put("value", content.get(field));
        cited.put("unknown", unknown);
        cited.put("sources", about(field, content.get("sources")));
        return cited;
    }

    /** The elements that speak of a field: those that name it, and those that name none. */
    private static List<Map<String, Object>> about(String field, @Nullable Object elements) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Object element : elements instanceof List<?> all ? all : List.of()) {
            if (element instanceof Map<?, ?> each) {
                Object named = each.containsKey("field") ? List.of(each.get("field")) : each.get("fields");
                if (!(named instanceof List<?> fields)
                        || fields.isEmpty()
                        || fields.stream().anyMatch(path -> isIn(field, String.valueOf(path)))) {
                    Map<String, Object> copy = new LinkedHashMap<>();
                    each.forEach((key, value) -> copy.put(String.valueOf(key), value));
                    found.add(copy);
                }
            }
        }
        return found;
    }

    /** Whether a path such as {@code dimensions[0].now} is the field or leads into it. */
    private static boolean isIn(String field, String path) {
        return path.equals(field) || path.startsWith(field + ".") || path.startsWith(field + "[");
    }

    private Map<String, Object> cite(String id, String address) {
        Map<String, Object> cited = new LinkedHashMap<>();
        String at = "?commit=" + roadmap.commit();
        cited.put("id", id);
        cited.put("data", address + at);
        cited.put("page", "/item/" + id + at);
        cited.put("commit", roadmap.commit());
        cited.put("known", roadmap.at().toString());
        cited.put("changedByCommit", roadmap.commitOf(id));
        cited.put("licence", Provenance.LICENCE);
        cited.put("attribution", Provenance.ATTRIBUTION);
        return cited;
    }

    /** A commit and every entry that it changed, before and after. Throws NOT_FOUND when there is no such commit. */
    Map<String, Object> commit(String number, String field, History history) {
        if (!number.matches("[1-9]\\d{0,8}") || !field.isEmpty() || Integer.parseInt(number) > roadmap.commit()) {
            throw new UserError(
                    ErrorCode.NOT_FOUND,
                    "there is no commit '" + number + (field.isEmpty() ? "" : "/" + field) + "'; the newest is commit:"
                            + roadmap.commit());
        }
        return commit(Integer.parseInt(number), history);
    }

    private Map<String, Object> commit(int number, History history) {
        Commit commit = history.commit(number);
        Map<String, Object> cited = new LinkedHashMap<>();
        cited.put("id", "commit:" + number);
        cited.put("data", "/data/commit:" + number);
        cited.put("known", commit.at().toString());
        cited.put("recorded", commit.recordedAt().toString());
        cited.put("by", commit.by());
        cited.put("message", commit.message());
        cited.put("decision", commit.decision());
        cited.put("hash", commit.hash());
        cited.put("licence", Provenance.LICENCE);
        cited.put("attribution", Provenance.ATTRIBUTION);
        Roadmap before = number == 1 ? Roadmap.EMPTY : history.at(number - 1);
        cited.put(
                "changes",
                before.changesTo(history.at(number)).stream().map(this::change).toList());
        return cited;
    }

    private Map<String, Object> change(NodeChange change) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", change.id());
        told.put("before", contentOf(change.before()));
        told.put("after", contentOf(change.after()));
        return told;
    }

    private @Nullable Map<String, Object> contentOf(@Nullable Node node) {
        return node == null ? null : mapper.write(node);
    }
}
