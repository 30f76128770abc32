package no.veikart.dataset;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** One YAML file of a dataset, a map from slug to entry, read so that every field still knows its line. */
final class YamlFile {
    private final String name;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private YamlFile(String name) {
        this.name = name;
    }

    /** The entries of a file. Throws {@link InvalidDataset} when it is no YAML, or no map of maps. */
    static List<Entry> read(String name, String text) {
        YamlFile file = new YamlFile(name);
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            return root == null ? List.of() : file.entries(root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw new InvalidDataset(List.of(name + ":" + line + ": " + broken.getProblem()));
        } catch (ReaderException broken) {
            throw new InvalidDataset(List.of(name + ": " + broken.getMessage()));
        }
    }

    private List<Entry> entries(Node root) {
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : map(root, "the file").getValue()) {
            String slug = key(tuple);
            Map<String, Object> content = content(map(tuple.getValueNode(), slug), slug);
            entries.add(new Entry(name, slug, line(tuple.getKeyNode()), content, lines));
        }
        return entries;
    }

    private Map<String, Object> content(MappingNode node, String path) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = key(tuple);
            String inner = path + "." + key;
            lines.put(inner, line(tuple.getKeyNode()));
            if (content.containsKey(key)) {
                throw invalid(tuple.getKeyNode(), inner, "is given twice");
            }
            content.put(key, value(tuple.getValueNode(), inner));
        }
        return content;
    }

    private @Nullable Object value(Node node, String path) {
        return switch (node) {
            case MappingNode map -> content(map, path);
            case SequenceNode list -> {
                List<@Nullable Object> values = new ArrayList<>();
                for (Node each : list.getValue()) {
                    String inner = path + "[" + values.size() + "]";
                    lines.put(inner, line(each));
                    values.add(value(each, inner));
                }
                yield values;
            }
            case ScalarNode scalar -> scalar(scalar, path);
            default -> throw invalid(node, path, "is a kind of YAML that a dataset does not use");
        };
    }

    /** Dates stay text: the records know what they want. */
    private @Nullable Object scalar(ScalarNode scalar, String path) {
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(scalar.getValue());
        }
        if (tag.equals(Tag.INT)) {
            try {
                return Integer.valueOf(scalar.getValue());
            } catch (NumberFormatException large) {
                throw invalid(scalar, path, "'" + scalar.getValue() + "' is no whole number; put quotes around text");
            }
        }
        if (tag.equals(Tag.FLOAT)) {
            return Double.valueOf(scalar.getValue());
        }
        return scalar.getValue();
    }

    private MappingNode map(Node node, String what) {
        if (node instanceof MappingNode map) {
            return map;
        }
        throw invalid(node, what, "must be a map of fields");
    }

    private String key(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw invalid(tuple.getKeyNode(), "a key", "must be plain text");
    }

    private InvalidDataset invalid(Node node, String path, String problem) {
        return new InvalidDataset(List.of(name + ":" + line(node) + ": " + path + " " + problem));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /**
     * One entry of a file.
     *
     * @param line the line that its slug stands on
     * @param lines for each field's path, beginning with the slug, its line
     */
    record Entry(String file, String slug, int line, Map<String, Object> content, Map<String, Integer> lines) {
        private static final String DECIDED_BY = "decidedBy";

        /** What it says of the thing itself. */
        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>(content);
            fields.remove(DECIDED_BY);
            return fields;
        }

        /** The decision that it names; null when it names none. Throws {@link InvalidDataset} when it is written otherwise. */
        @Nullable
        DecidedBy decidedBy() {
            Object given = content.get(DECIDED_BY);
            try {
                return given == null ? null : DecidedBy.of(given, fields().keySet());
            } catch (IllegalArgumentException wrong) {
                throw new InvalidDataset(List.of(place(DECIDED_BY) + ": " + DECIDED_BY + " " + wrong.getMessage()));
            }
        }

        /** Where a field stands; the nearest field around it that the file names, for one that it does not. */
        String place(String field) {
            String path = slug + "." + field;
            while (!lines.containsKey(path) && path.length() > slug.length()) {
                int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
                path = path.substring(0, cut);
            }
            return file + ":" + lines.getOrDefault(path, line) + ": " + slug;
        }
    }
}
