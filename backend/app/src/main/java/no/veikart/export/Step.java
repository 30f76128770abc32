package no.veikart.export;

import graphql.collect.ImmutableMapWithNullValues;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one field of a query is read off objects of one type: everything about it that is the same for every object, found out once. For one
 * question and one thread.
 */
final class Step {
    private static final GraphQLFieldDefinition TYPE_NAME = Introspection.TypeNameMetaFieldDef;

    private final ExecutableNormalizedField field;
    private final GraphQLObjectType parent;
    private final GraphQLFieldDefinition definition;
    private final DataFetcher<?> fetcher;
    private final ExecutionStepInfo info;
    private final DataFetchingFieldSelectionSet below;
    private final Shape shape;

    /** How it was last asked: all objects of a list are asked alike. */
    FieldReader.@Nullable Asked asked;

    /** What was last asked of an object that it answered with, and the class of that object. */
    Answer.@Nullable Keys keys;

    @Nullable
    Class<?> keysOf;

    private Step(GraphQLSchema schema, GraphQLObjectType parent, ExecutableNormalizedField field) {
        this.field = field;
        this.parent = parent;
        this.definition = definition(parent, field);
        this.fetcher = definition == TYPE_NAME
                ? asked -> parent.getName()
                : schema.getCodeRegistry().getDataFetcher(parent, definition);
        this.info = info(schema, parent, field);
        this.below = DataFetchingFieldSelectionSetImpl.newCollector(schema, definition.getType(), () -> field);
        this.shape = Shape.of(definition.getType());
    }

    /**
     * A type taken apart.
     *
     * @param type without what makes it required
     * @param element what the list is of; null for no list
     */
    record Shape(
            GraphQLType type, boolean required, @Nullable Shape element) {
        static Shape of(GraphQLType declared) {
            GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
            return new Shape(
                    type, type != declared, type instanceof GraphQLList list ? of(list.getWrappedType()) : null);
        }
    }

    static Step of(GraphQLSchema schema, GraphQLObjectType parent, ExecutableNormalizedField field) {
        return new Step(schema, parent, field);
    }

    /** As the engine gives it, with the fields above: what their root was asked tells lists apart. */
    private static ExecutionStepInfo info(
            GraphQLSchema schema, GraphQLObjectType parent, ExecutableNormalizedField field) {
        ExecutableNormalizedField above = field.getParent();
        GraphQLFieldDefinition definition = definition(parent, field);
        return ExecutionStepInfo.newExecutionStepInfo()
                .fieldDefinition(definition)
                .type(definition.getType())
                .fieldContainer(parent)
                .arguments(() -> ImmutableMapWithNullValues.copyOf(field.getResolvedArguments()))
                .path(ResultPath.fromList(List.copyOf(field.getListOfResultKeys())))
                .parentInfo(above == null ? null : info(schema, anyParent(schema, above), above))
                .build();
    }

    private static GraphQLObjectType anyParent(GraphQLSchema schema, ExecutableNormalizedField field) {
        return schema.getObjectType(field.getObjectTypeNames().iterator().next());
    }

    private static GraphQLFieldDefinition definition(GraphQLObjectType parent, ExecutableNormalizedField field) {
        return field.getFieldName().equals(TYPE_NAME.getName())
                ? TYPE_NAME
                : parent.getFieldDefinition(field.getFieldName());
    }

    ExecutableNormalizedField field() {
        return field;
    }

    GraphQLObjectType parent() {
        return parent;
    }

    GraphQLFieldDefinition definition() {
        return definition;
    }

    DataFetcher<?> fetcher() {
        return fetcher;
    }

    Map<String, Object> arguments() {
        return field.getResolvedArguments();
    }

    ExecutionStepInfo info() {
        return info;
    }

    DataFetchingFieldSelectionSet below() {
        return below;
    }

    Shape shape() {
        return shape;
    }

    String key() {
        return field.getResultKey();
    }
}
