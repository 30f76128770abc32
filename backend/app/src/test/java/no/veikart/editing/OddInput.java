package no.veikart.editing;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** Inputs that fit the schema, nearly fit it, or make no sense in it; the same for the same seed. */
final class OddInput {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\ud83d",
            "\udc00x",
            "🥪",
            "e\u0301\u0301\u0301",
            "\u202eabc",
            "a\r\nb",
            "null",
            "$where",
            "_id",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "initiative:",
            ":",
            "actor:KS",
            "actor:" + "a".repeat(300),
            "decision:none",
            "2026-13-45",
            "2026-Q9",
            "9999-Q4",
            "0001-Q1",
            "+999999999-12-31",
            "-0001-01-01",
            "x".repeat(70_000));
    private static final List<Object> VALUES = List.of(
            0,
            -1,
            1,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            1e308,
            -0.0,
            0.1,
            true,
            false,
            List.of(),
            Map.of(),
            List.of(List.of(List.of())),
            Map.of("a", Map.of("b", List.of(1))));

    private final Random random;
    private final List<Node> nodes;
    private final NodeMapper mapper;

    OddInput(long seed, Roadmap roadmap, NodeMapper mapper) {
        this.random = new Random(seed);
        this.nodes = roadmap.list(Node.class);
        this.mapper = mapper;
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A value for an input type; one in some thirty is for another. */
    @Nullable
    Object of(GraphQLInputType type) {
        if (oneIn(30)) {
            return oneIn(2) ? any(TEXTS) : any(VALUES);
        }
        return switch ((GraphQLType) type) {
            case GraphQLNonNull some -> oneIn(40) ? null : of((GraphQLInputType) some.getWrappedType());
            case GraphQLList list -> many((GraphQLInputType) list.getWrappedType());
            case GraphQLInputObjectType object -> object(object);
            case GraphQLEnumType choice -> any(choice.getValues()).getName();
            case GraphQLNamedType scalar -> scalar(scalar.getName());
            default -> null;
        };
    }

    private List<@Nullable Object> many(GraphQLInputType type) {
        List<@Nullable Object> many = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            many.add(of(type));
        }
        return many;
    }

    private Object object(GraphQLInputObjectType type) {
        if (type.getName().equals("ChangeInput") && !oneIn(10)) {
            return change();
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean required = field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue();
            if (field.getName().equals("expectedVersion") || field.getName().equals("dryRun")) {
                continue;
            }
            if (required || oneIn(2)) {
                object.put(field.getName(), of(field.getType()));
            }
        }
        return object;
    }

    private @Nullable Object scalar(String name) {
        return switch (name) {
            case "Int" -> oneIn(3) ? any(VALUES) : random.nextInt(-3, 30);
            case "Float" -> random.nextGaussian() * 50;
            case "Boolean" -> random.nextBoolean();
            case "ID" -> oneIn(5) ? any(TEXTS) : any(nodes).id();
            case "Date" ->
                oneIn(5)
                        ? any(TEXTS)
                        : "20%02d-0%d-1%d".formatted(random.nextInt(100), 1 + random.nextInt(9), random.nextInt(10));
            case "Quarter" -> oneIn(5) ? any(TEXTS) : (2000 + random.nextInt(60)) + "-Q" + (1 + random.nextInt(4));
            case "JSON" -> content(any(nodes));
            default -> oneIn(4) ? any(TEXTS) : "tekst " + random.nextInt(1000);
        };
    }

    /** A change to a thing that is there: what it is made of, with some of it made odd. */
    private Map<String, Object> change() {
        Node node = any(nodes);
        String action = oneIn(8) ? "REMOVE" : oneIn(3) ? "CREATE" : "UPDATE";
        String id = action.equals("CREATE") ? node.id() + "-" + random.nextInt(1_000_000) : node.id();
        Map<String, Object> change = new LinkedHashMap<>(Map.of("id", id, "action", action));
        if (!action.equals("REMOVE")) {
            change.put("content", content(node));
        }
        return change;
    }

    private Map<String, @Nullable Object> content(Node node) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>(mapper.write(node));
        List<String> fields = new ArrayList<>(content.keySet());
        for (int n = random.nextInt(3); n > 0; n--) {
            String field = any(fields);
            content.put(field, odd(content.get(field)));
        }
        if (oneIn(10)) {
            content.put(any(TEXTS), any(VALUES));
        }
        return content;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object odd(@Nullable Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty() && !oneIn(4)) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>((Map<String, @Nullable Object>) map);
            String key = any(new ArrayList<>(copy.keySet()));
            copy.put(key, odd(copy.get(key)));
            return copy;
        }
        if (value instanceof List<?> list && !list.isEmpty() && !oneIn(4)) {
            List<@Nullable Object> copy = new ArrayList<>(list);
            int place = random.nextInt(copy.size());
            copy.set(place, odd(copy.get(place)));
            return copy;
        }
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> any(VALUES);
            case 2 -> any(nodes).id();
            default -> any(TEXTS);
        };
    }
}
