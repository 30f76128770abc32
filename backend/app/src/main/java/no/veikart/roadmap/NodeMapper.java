package no.veikart.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns nodes into documents and back: one shape for the dataset's YAML, the store and the hash.
 * A document holds the record's components by name, without the id, without what is null or empty.
 */
public final class NodeMapper {
    private static final TypeReference<LinkedHashMap<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final Kinds kinds;
    private final JsonMapper json;

    public NodeMapper(Kinds kinds) {
        this.kinds = kinds;
        this.json = JsonMapper.builder()
                .addModule(new QuarterModule())
                .addModule(new ListModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
    }

    /** The node that a document describes. Throws {@link InvalidContent} naming the field that is wrong. */
    public Node read(String id, Map<String, ?> content) {
        Class<? extends Node> type = kinds.getByIdOf(id).type();
        RecordShape.of(type).requireIn(content, "");
        Map<String, Object> whole = new LinkedHashMap<>(content);
        RecordShape.of(type).shareIds(whole);
        if (whole.put("id", id.intern()) != null) {
            throw new InvalidContent("id", "an id is not given in the content: it is " + id);
        }
        try {
            return json.convertValue(whole, type);
        } catch (JacksonException wrong) {
            throw new InvalidContent(pathOf(wrong), problemOf(wrong));
        }
    }

    /** Everything that is wrong with a document, field by field; empty when {@link #read} takes it. */
    public List<InvalidContent> problemsIn(String id, Map<String, ?> content) {
        try {
            read(id, content);
            return List.of();
        } catch (InvalidContent first) {
            Map<String, InvalidContent> found = new LinkedHashMap<>();
            if (!first.field().equals("id")) {
                Class<?> type = kinds.getByIdOf(id).type();
                RecordShape.of(type).fields().forEach(field -> collect(field, content, found));
            }
            found.putIfAbsent(first.field(), first);
            return List.copyOf(found.values());
        }
    }

    private void collect(RecordShape.Field field, Map<String, ?> content, Map<String, InvalidContent> found) {
        Object value = content.get(field.name());
        try {
            field.requireIn(content, "");
            if (value != null && !field.name().equals("id")) {
                json.convertValue(value, json.constructType(field.component().getGenericType()));
            }
        } catch (InvalidContent missing) {
            found.put(missing.field(), missing);
        } catch (JacksonException wrong) {
            String inner = pathOf(wrong);
            String path = field.name() + (inner.isEmpty() || inner.startsWith("[") ? "" : ".") + inner;
            found.put(path, new InvalidContent(path, problemOf(wrong)));
        }
    }

    /** The document that describes a node. */
    public Map<String, Object> write(Node node) {
        Map<String, Object> content = json.convertValue(node, DOCUMENT);
        content.remove("id");
        return content;
    }

    private static String pathOf(JacksonException wrong) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String problemOf(JacksonException wrong) {
        return switch (wrong) {
            case UnrecognizedPropertyException e ->
                "there is no field " + e.getPropertyName() + "; the fields are "
                        + e.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .filter(field -> !field.equals("id"))
                                .collect(Collectors.joining(", "));
            case InvalidFormatException e
            when e.getTargetType().isEnum() -> "'" + e.getValue() + "' is none of " + namesOf(e.getTargetType());
            case InvalidFormatException e -> "'" + e.getValue() + "' is no " + nameOf(e.getTargetType());
            case ValueInstantiationException e
            when e.getCause() != null -> String.valueOf(e.getCause().getMessage());
            case MismatchedInputException e
            when e.getTargetType() != null -> "the value is no " + nameOf(e.getTargetType());
            default -> "the value has the wrong shape: " + wrong.getOriginalMessage();
        };
    }

    private static String namesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String nameOf(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "YearQuarter" -> "quarter; a quarter is written 2023-Q1";
            case "LocalDate" -> "date; a date is written 2023-04-20";
            case "Integer", "int" -> "whole number";
            case "String" -> "text; put quotes around it";
            case "boolean", "Boolean" -> "true or false";
            default -> List.class.isAssignableFrom(type) ? "list" : type.getSimpleName();
        };
    }
}
