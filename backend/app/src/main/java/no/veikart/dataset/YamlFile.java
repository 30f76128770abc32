package no.veikart.dataset;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One YAML file of a dataset, a map from slug to entry, read so that every field still knows its line. */
final class YamlFile {
    private static final int MOST_CHARACTERS = 16 << 20;

    private final String name;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlFile(String name) {
        this.name = name;
    }

    /** The entries of a file. Throws {@link InvalidDataset} when it is no YAML, or no map of maps. */
    static List<Entry> read(String name, String text) {
        Node root = compose(name, text);
        return root == null ? List.of() : new YamlFile(name).entries(root);
    }

    /** The entries of a file that holds several kinds, by the word that they stand under. Throws as above. */
    static Map<String, List<Entry>> readKinds(String name, String text) {
        Map<String, List<Entry>> kinds = new LinkedHashMap<>();
        Node root = compose(name, text);
        if (root != null) {
            YamlFile file = new YamlFile(name);
            for (NodeTuple tuple : file.map(root, "the file").getValue()) {
                String kind = file.key(tuple);
                if (kinds.putIfAbsent(kind, new YamlFile(name).entries(tuple.getValueNode())) != null) {
                    throw file.invalid(tuple.getKeyNode(), kind, "is given twice");
                }
            }
        }
        return kinds;
    }

    private static @Nullable Node compose(String name, String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            options.setCodePointLimit(MOST_CHARACTERS);
            return new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw new InvalidDataset(List.of(name + ":" + line + ": " + broken.getProblem()));
        } catch (YAMLException broken) {
            throw new InvalidDataset(List.of(name + ": " + broken.getMessage()));
        }
    }

    private List<Entry> entries(Node root) {
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : map(root, "the file").getValue()) {
            String slug = key(tuple);
            MappingNode entry = map(tuple.getValueNode(), slug);
            if (!seen.add(entry)) {
                throw invalid(entry, slug, "is an alias (*) of something above; write it out");
            }
            Map<String, Object> content = content(entry, slug);
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
        if (!seen.add(node)) {
            throw invalid(node, path, "is an alias (*) of something above; write it out");
        }
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
            return truth(scalar, path);
        }
        if (tag.equals(Tag.INT)) {
            try {
                return Integer.valueOf(scalar.getValue());
            } catch (NumberFormatException large) {
                throw invalid(scalar, path, "'" + scalar.getValue() + "' is no whole number; put quotes around text");
            }
        }
        if (tag.equals(Tag.FLOAT)) {
            return decimal(scalar, path);
        }
        return scalar.getValue();
    }

    /** YAML has more words for it, which people write as texts. */
    private Boolean truth(ScalarNode scalar, String path) {
        String word = scalar.getValue();
        if (!word.equals("true") && !word.equals("false")) {
            throw invalid(scalar, path, "'" + word + "' is neither true nor false; put quotes around text");
        }
        return Boolean.valueOf(word);
    }

    private Double decimal(ScalarNode scalar, String path) {
        try {
            double number = Double.parseDouble(scalar.getValue());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException odd) {
            // Told below.
        }
        throw invalid(scalar, path, "'" + scalar.getValue() + "' is no number; put quotes around text");
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
            return at(field) + ": " + slug;
        }

        /** The file and the line, found alike. */
        String at(String field) {
            String path = slug + "." + field;
            while (!lines.containsKey(path) && path.length() > slug.length()) {
                int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
                path = path.substring(0, cut);
            }
            return file + ":" + lines.getOrDefault(path, line);
        }
    }
}
