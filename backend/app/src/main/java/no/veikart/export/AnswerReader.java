package no.veikart.export;

import graphql.GraphQLContext;
import graphql.TypeResolutionEnvironment;
import graphql.execution.TypeResolutionParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question element by element, with the same data fetchers as the GraphQL engine and nothing of an answer kept: the engine would
 * hold all of it, and costs several times as much an element. The value that is asked is chosen once, so a list is one list however long
 * its reading takes. Where the engine leaves null and an error, this throws: an export is whole or it is refused.
 *
 * <p>For one question and one thread.
 */
final class AnswerReader {
    private static final GraphQLContext NOTHING = GraphQLContext.getDefault();
    private static final Duration MOST_TIME = Duration.ofMinutes(5);
    private static final int LOOK_EVERY = 0xFF;

    private final long began = System.nanoTime();
    private long objects;
    private final Question question;
    private final GraphQLContext root;
    private final GraphQLSchema schema;
    private final GraphQLCodeRegistry code;
    private final FieldReader fields;
    private final ObjectVisitor visitor;
    private final Map<ExecutableNormalizedField, Map<GraphQLObjectType, Answer.Keys>> keys = new IdentityHashMap<>();
    private final Map<Class<?>, GraphQLObjectType> types = new HashMap<>();

    AnswerReader(Question question, GraphQLContext root, ObjectVisitor visitor) {
        this.question = question;
        this.root = root;
        this.schema = question.schema();
        this.code = schema.getCodeRegistry();
        this.fields = new FieldReader(question);
        this.visitor = visitor;
    }

    /** The roadmap that was asked; null when none was, or nothing has been read yet. */
    @Nullable
    Roadmap roadmap() {
        return fields.roadmap();
    }

    /**
     * The values of a list, as they are before their fields are asked.
     *
     * @param way the fields from the root to the list
     */
    Rows list(List<ExecutableNormalizedField> way) {
        FieldReader.Found found = new FieldReader.Found(null, root);
        GraphQLObjectType type = schema.getQueryType();
        for (ExecutableNormalizedField field : way) {
            Step step = Step.of(schema, type, field);
            found = fields.read(step, found.value(), found.context(), true);
            Object value = found.value();
            if (value == null) {
                break;
            }
            if (field == way.getLast()) {
                return new Rows(listed(value), found.context(), field);
            }
            type = typeOf(step.definition().getType(), value);
        }
        return new Rows(List.of(), null, way.getLast());
    }

    /** The elements of a list: each is read when it is asked for. */
    final class Rows {
        private final List<?> values;
        private final @Nullable Object context;
        private final ExecutableNormalizedField field;
        private final GraphQLType type;

        private Rows(List<?> values, @Nullable Object context, ExecutableNormalizedField field) {
            this.values = values;
            this.context = context;
            this.field = field;
            this.type = elementOf(field.getFieldDefinitions(schema).getFirst().getType());
        }

        int size() {
            return values.size();
        }

        @SuppressWarnings("unchecked")
        @Nullable
        Map<String, @Nullable Object> get(int index) {
            return (Map<String, @Nullable Object>) complete(type, field, values.get(index), context, false);
        }
    }

    /** Reads everything that the question asks for; the visitor sees each object. */
    void readAll() {
        for (ExecutableNormalizedField field : question.fields()) {
            read(Step.of(schema, schema.getQueryType(), field), null, root, true);
        }
    }

    private @Nullable Object complete(
            GraphQLType declared,
            ExecutableNormalizedField field,
            @Nullable Object value,
            @Nullable Object context,
            boolean top) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
        if (value == null) {
            if (type != declared) {
                throw new IllegalStateException(ObjectLists.nameOf(List.of(field)) + " is null, and never should be");
            }
            return null;
        }
        return switch (type) {
            case GraphQLScalarType scalar -> scalar.getCoercing().serialize(value, NOTHING, Locale.ROOT);
            case GraphQLEnumType choice -> nameOf(value, choice);
            case GraphQLList list -> {
                List<@Nullable Object> answers = new ArrayList<>();
                for (Object element : (Iterable<?>) value) {
                    answers.add(complete(list.getWrappedType(), field, element, context, false));
                }
                yield answers;
            }
            default -> object(field, typeOf(type, value), value, context, top);
        };
    }

    /** By the constant's name where the choice has it, as the engine finds after looking through all of its values. */
    private static Object nameOf(Object value, GraphQLEnumType choice) {
        return value instanceof Enum<?> constant && choice.getValue(constant.name()) != null
                ? constant.name()
                : choice.serialize(value, NOTHING, Locale.ROOT);
    }

    private Map<String, @Nullable Object> object(
            ExecutableNormalizedField field,
            GraphQLObjectType type,
            Object value,
            @Nullable Object context,
            boolean top) {
        requireTime();
        Answer.Keys below = keysOf(field, type);
        List<Step> steps = below.steps();
        @Nullable Object[] values = new @Nullable Object[steps.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(steps.get(i), value, context, top);
        }
        Answer answer = new Answer(below, values);
        visitor.visit(steps, value, answer);
        return answer;
    }

    private void requireTime() {
        if ((++objects & LOOK_EVERY) == 0 && System.nanoTime() - began > MOST_TIME.toNanos()) {
            throw new UserError(
                    ErrorCode.TIMEOUT,
                    "the answer takes more than " + MOST_TIME.toSeconds() + " s; ask for it in parts");
        }
    }

    private @Nullable Object read(Step step, @Nullable Object source, @Nullable Object context, boolean top) {
        FieldReader.Found found = fields.read(step, source, context, top);
        return complete(step.definition().getType(), step.field(), found.value(), found.context(), top);
    }

    private Answer.Keys keysOf(ExecutableNormalizedField field, GraphQLObjectType type) {
        return keys.computeIfAbsent(field, none -> new IdentityHashMap<>())
                .computeIfAbsent(
                        type,
                        none -> Answer.Keys.of(field.getChildren().stream()
                                .filter(child -> child.getObjectTypeNames().contains(type.getName()))
                                .map(child -> Step.of(schema, type, child))
                                .toList()));
    }

    private GraphQLObjectType typeOf(GraphQLType declared, Object value) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
        return type instanceof GraphQLObjectType exact
                ? exact
                : types.computeIfAbsent(value.getClass(), none -> resolve(type, value));
    }

    private GraphQLObjectType resolve(GraphQLType type, Object value) {
        TypeResolutionEnvironment asked = TypeResolutionParameters.newParameters()
                .schema(schema)
                .value(value)
                .fieldType(type)
                .graphQLContext(NOTHING)
                .build();
        return type instanceof GraphQLInterfaceType of
                ? code.getTypeResolver(of).getType(asked)
                : code.getTypeResolver((GraphQLUnionType) type).getType(asked);
    }

    private static List<?> listed(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        List<Object> all = new ArrayList<>();
        ((Iterable<?>) value).forEach(all::add);
        return all;
    }

    private static GraphQLType elementOf(GraphQLType list) {
        return ((GraphQLList) GraphQLTypeUtil.unwrapNonNull(list)).getWrappedType();
    }
}
