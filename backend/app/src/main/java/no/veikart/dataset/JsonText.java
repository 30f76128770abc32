package no.veikart.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object, read so that every value still knows where it stood. */
final class JsonText {
    /** What an export says of itself beside its kinds. */
    static final Set<String> HEADER = Set.of("commit", "known", "licence", "attribution");

    private final String name;
    private final Map<String, String> places = new HashMap<>();
    private Map<String, @Nullable Object> content = Map.of();

    private JsonText(String name) {
        this.name = name;
    }

    /** Throws {@link InvalidDataset} for what is no JSON object. */
    static JsonText read(String name, String text) {
        JsonText json = new JsonText(name);
        try (JsonParser parser = JsonMapper.shared().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw json.invalid(parser, "the file is no object { ... } of kinds");
            }
            json.content = json.object(parser, "");
            if (parser.nextToken() != null) {
                throw json.invalid(parser, "there is something after the end");
            }
            return json;
        } catch (JacksonException broken) {
            throw new InvalidDataset(
                    List.of(name + json.where(broken.getLocation()) + ": " + broken.getOriginalMessage()));
        }
    }

    Map<String, @Nullable Object> content() {
        return content;
    }

    /** Where a path stands; the nearest value around it, for one that is not there. */
    String at(String path) {
        String known = path;
        while (!places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return name + places.getOrDefault(known, "");
    }

    /** Where it stands, and the path. */
    String placeOf(String path) {
        return at(path) + ": " + path;
    }

    private Map<String, @Nullable Object> object(JsonParser parser, String path) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String inner = path.isEmpty() ? key : path + "." + key;
            places.put(inner, where(parser.currentTokenLocation()));
            parser.nextToken();
            if (object.containsKey(key)) {
                throw invalid(parser, inner + " is given twice");
            }
            object.put(key, value(parser, inner));
        }
        return object;
    }

    private List<@Nullable Object> list(JsonParser parser, String path) {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String inner = path + "[" + list.size() + "]";
            places.put(inner, where(parser.currentTokenLocation()));
            list.add(value(parser, inner));
        }
        return list;
    }

    private @Nullable Object value(JsonParser parser, String path) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> list(parser, path);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> whole(parser, path);
            case VALUE_NUMBER_FLOAT -> decimal(parser, path);
            default -> null;
        };
    }

    private Integer whole(JsonParser parser, String path) {
        if (parser.getNumberType() != JsonParser.NumberType.INT) {
            throw invalid(parser, path + " is too large for a whole number");
        }
        return parser.getIntValue();
    }

    private Double decimal(JsonParser parser, String path) {
        double number = parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            throw invalid(parser, path + " is too large for a number");
        }
        return number;
    }

    private InvalidDataset invalid(JsonParser parser, String problem) {
        return new InvalidDataset(List.of(name + where(parser.currentTokenLocation()) + ": " + problem));
    }

    private String where(@Nullable TokenStreamLocation location) {
        return location == null ? "" : ":" + location.getLineNr() + ":" + location.getColumnNr();
    }
}
