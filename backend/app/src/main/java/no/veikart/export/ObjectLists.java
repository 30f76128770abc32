package no.veikart.export;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lists of objects in an answer that are reached from its root through single objects. A paged field counts by its elements alone:
 * what else stands beside them, such as facets, tells of the list.
 */
final class ObjectLists {
    private final GraphQLSchema schema;
    private final List<List<ExecutableNormalizedField>> found = new ArrayList<>();

    private ObjectLists(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The way to each list: the fields from the root, the list itself last. */
    static List<List<ExecutableNormalizedField>> of(Question question) {
        ObjectLists lists = new ObjectLists(question.schema());
        question.fields().forEach(field -> lists.walk(field, List.of()));
        return lists.found;
    }

    /** The list's name in a message: the keys on the way to it. */
    static String nameOf(List<ExecutableNormalizedField> way) {
        return way.stream().map(ExecutableNormalizedField::getResultKey).collect(Collectors.joining("."));
    }

    private void walk(ExecutableNormalizedField field, List<ExecutableNormalizedField> above) {
        if (!field.hasChildren()) {
            return;
        }
        List<ExecutableNormalizedField> way = new ArrayList<>(above);
        way.add(field);
        GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).getFirst();
        if (isList(definition.getType())) {
            found.add(way);
            return;
        }
        boolean paged = isPaged(definition);
        for (ExecutableNormalizedField child : field.getChildren()) {
            if (!paged || child.getName().equals("nodes") || child.getName().equals("edges")) {
                walk(child, way);
            }
        }
    }

    static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
    }

    /** Whether a field answers with a page of a longer list. */
    static boolean isPaged(GraphQLFieldDefinition field) {
        return field.getArgument("first") != null && field.getArgument("after") != null;
    }
}
