package no.veikart.export;

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
        boolean isTypeName = field.getFieldName().equals(TYPE_NAME.getName());
        GraphQLFieldDefinition definition = isTypeName ? TYPE_NAME : parent.getFieldDefinition(field.getFieldName());
        ExecutionStepInfo info = ExecutionStepInfo.newExecutionStepInfo()
                .fieldDefinition(definition)
                .type(definition.getType())
                .fieldContainer(parent)
                .path(ResultPath.fromList(List.copyOf(field.getListOfResultKeys())))
                .build();
        return new Step(
                field,
                parent,
                definition,
                isTypeName
                        ? asked -> parent.getName()
                        : schema.getCodeRegistry().getDataFetcher(parent, definition),
                field.getResolvedArguments(),
                info,
                DataFetchingFieldSelectionSetImpl.newCollector(schema, definition.getType(), () -> field));
    }

    String key() {
        return field.getResultKey();
    }
}
