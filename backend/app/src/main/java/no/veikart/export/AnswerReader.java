package no.veikart.export;

import graphql.GraphQLContext;
import graphql.TypeResolutionEnvironment;
import graphql.execution.TypeResolutionParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Step, Map<Class<?>, Answer.Keys>> keys = new IdentityHashMap<>();

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
                return new Rows(step, listed(value), found.context());
            }
            type = typeOf(step.shape().type(), value);
        }
        return new Rows(null, List.of(), null);
    }

    /** The elements of a list: each is read when it is asked for. */
    final class Rows {
        private final @Nullable Step step;
        private final List<?> values;
        private final @Nullable Object context;

        /** @param step the list's; null when there is no list */
        private Rows(@Nullable Step step, List<?> values, @Nullable Object context) {
            this.step = step;
            this.values = values;
            this.context = context;
        }

        int size() {
            return values.size();
        }

        @SuppressWarnings("unchecked")
        @Nullable
        Map<String, @Nullable Object> get(int index) {
            Step of = Objects.requireNonNull(step);
            Step.Shape element = Objects.requireNonNull(of.shape().element());
            return (Map<String, @Nullable Object>) complete(of, element, values.get(index), context, false);
        }
    }

    /** Reads everything that the question asks for; the visitor sees each object. */
    void readAll() {
        for (ExecutableNormalizedField field : question.fields()) {
            read(Step.of(schema, schema.getQueryType(), field), null, root, true);
        }
    }

    private @Nullable Object complete(
            Step step, Step.Shape shape, @Nullable Object value, @Nullable Object context, boolean top) {
        if (value == null) {
            if (shape.required()) {
                throw new IllegalStateException(
                        ObjectLists.nameOf(List.of(step.field())) + " is null, and never should be");
            }
            return null;
        }
        Step.Shape element = shape.element();
        if (element != null) {
            List<@Nullable Object> answers =
                    value instanceof Collection<?> known ? new ArrayList<>(known.size()) : new ArrayList<>();
            for (Object each : (Iterable<?>) value) {
                answers.add(complete(step, element, each, context, false));
            }
            return answers;
        }
        return switch (shape.type()) {
            case GraphQLScalarType scalar -> scalar.getCoercing().serialize(value, NOTHING, Locale.ROOT);
            case GraphQLEnumType choice -> nameOf(value, choice);
            case GraphQLType type -> object(step, type, value, context, top);
        };
    }

    /** By the constant's name where the choice has it, as the engine finds after looking through all of its values. */
    private static Object nameOf(Object value, GraphQLEnumType choice) {
        return value instanceof Enum<?> constant && choice.getValue(constant.name()) != null
                ? constant.name()
                : choice.serialize(value, NOTHING, Locale.ROOT);
    }

    private Map<String, @Nullable Object> object(
            Step step, GraphQLType type, Object value, @Nullable Object context, boolean top) {
        requireTime();
        Answer.Keys below = keysOf(step, type, value);
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
        return complete(step, step.shape(), found.value(), found.context(), top);
    }

    /** Most lists are of one class: what was asked of the last object is remembered. */
    private Answer.Keys keysOf(Step step, GraphQLType type, Object value) {
        Answer.Keys known = step.keys;
        if (known == null || step.keysOf != value.getClass()) {
            known = keys.computeIfAbsent(step, none -> new HashMap<>())
                    .computeIfAbsent(value.getClass(), none -> keysOf(step, typeOf(type, value)));
            step.keys = known;
            step.keysOf = value.getClass();
        }
        return known;
    }

    private Answer.Keys keysOf(Step step, GraphQLObjectType type) {
        return Answer.Keys.of(step.field().getChildren().stream()
                .filter(child -> child.getObjectTypeNames().contains(type.getName()))
                .map(child -> Step.of(schema, type, child))
                .toList());
    }

    private GraphQLObjectType typeOf(GraphQLType type, Object value) {
        return type instanceof GraphQLObjectType exact ? exact : resolve(type, value);
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
}
