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
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;

/** How one field of a query is read off objects of one type: everything about it that is the same for every object. */
record Step(
        ExecutableNormalizedField field,
        GraphQLObjectType parent,
        GraphQLFieldDefinition definition,
        DataFetcher<?> fetcher,
        Map<String, Object> arguments,
        ExecutionStepInfo info,
        DataFetchingFieldSelectionSet below) {
    private static final GraphQLFieldDefinition TYPE_NAME = Introspection.TypeNameMetaFieldDef;

    static Step of(GraphQLSchema schema, GraphQLObjectType parent, ExecutableNormalizedField field) {
        GraphQLFieldDefinition definition = definition(parent, field);
        return new Step(
                field,
                parent,
                definition,
                definition == TYPE_NAME
                        ? asked -> parent.getName()
                        : schema.getCodeRegistry().getDataFetcher(parent, definition),
                field.getResolvedArguments(),
                info(schema, parent, field),
                DataFetchingFieldSelectionSetImpl.newCollector(schema, definition.getType(), () -> field));
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

    String key() {
        return field.getResultKey();
    }
}
