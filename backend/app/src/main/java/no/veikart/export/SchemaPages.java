package no.veikart.export;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schema and the saved operations as pages to read: one of all types, one of each type, one of the operations. */
final class SchemaPages {
    private static final List<String> BUILT_IN = List.of("Boolean", "Float", "ID", "Int", "String");

    private final GraphQLSchema schema;
    private final Collection<SavedOperation> operations;
    private final Map<String, Set<String>> typesOf = new HashMap<>();
    private final Map<String, GraphQLNamedType> types = new TreeMap<>();

    private SchemaPages(GraphQLSchema schema, Collection<SavedOperation> operations) {
        this.schema = schema;
        this.operations = operations;
        operations.forEach(
                operation -> typesOf.put(operation.name(), operation.shape().types()));
        schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__") && !BUILT_IN.contains(type.getName()))
                .forEach(type -> types.put(type.getName(), type));
    }

    /** The pages by their names: {@code index}, {@code operations} and the types. */
    static Map<String, String> of(GraphQLSchema schema, Collection<SavedOperation> operations) {
        SchemaPages pages = new SchemaPages(schema, operations);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("index", pages.index());
        all.put("operations", pages.operations());
        pages.types.forEach((name, type) -> all.put(name, pages.page(type)));
        return all;
    }

    private String index() {
        HtmlPage page = new HtmlPage("Schema reference");
        page.paragraph("Every question starts at Query. The same as text: /schema.graphqls.");
        types.values().stream()
                .collect(Collectors.groupingBy(SchemaPages::kindOf, TreeMap::new, Collectors.toList()))
                .forEach((kind, of) -> {
                    page.heading(kind + " types");
                    page.table("Name", "Description");
                    of.forEach(type -> page.row(link(type), HtmlPage.text(type.getDescription())));
                    page.endTable();
                });
        return page.toString();
    }

    private String operations() {
        HtmlPage page = new HtmlPage("Saved operations");
        page.paragraph("Each is answered at `GET /operations/{name}.{format}?variable=value`.");
        for (SavedOperation operation : operations) {
            page.heading(operation.name());
            page.paragraph(operation.description());
            page.list(operation.getFormats().stream()
                    .map(format -> "/operations/" + operation.name() + "." + format)
                    .map(address -> HtmlPage.link(address, address))
                    .toList());
            page.table("Variable", "Type");
            operation.variables().forEach(v -> page.row(HtmlPage.code("$" + v.name()), HtmlPage.code(v.type())));
            page.endTable();
            page.preformatted(operation.text());
        }
        return page.toString();
    }

    private String page(GraphQLNamedType type) {
        HtmlPage page = new HtmlPage(type.getName());
        page.paragraph(kindOf(type) + ". " + (type.getDescription() == null ? "" : type.getDescription()));
        if (type instanceof GraphQLImplementingType of && !of.getInterfaces().isEmpty()) {
            links(
                    page,
                    "Implements",
                    of.getInterfaces().stream()
                            .map(GraphQLNamedType.class::cast)
                            .toList());
        }
        if (type instanceof GraphQLInterfaceType of) {
            links(page, "Implemented by", List.copyOf(schema.getImplementations(of)));
        }
        members(type, page);
        links(page, "Answered by fields of", users(type));
        List<String> examples = operations.stream()
                .map(SavedOperation::name)
                .filter(name -> typesOf.getOrDefault(name, Set.of()).contains(type.getName()))
                .map(name -> HtmlPage.link("/docs/operations#" + name, name))
                .toList();
        if (!examples.isEmpty()) {
            page.heading("Saved operations that ask for it");
            page.list(examples);
        }
        return page.toString();
    }

    private void members(GraphQLNamedType type, HtmlPage page) {
        switch (type) {
            case GraphQLFieldsContainer of -> {
                page.heading("Fields");
                page.table("Field", "Type", "Description");
                of.getFieldDefinitions().forEach(field -> field(field, page));
                page.endTable();
            }
            case GraphQLInputObjectType of -> {
                page.heading("Fields");
                page.table("Field", "Type", "Description");
                for (GraphQLInputObjectField field : of.getFields()) {
                    page.row(
                            HtmlPage.code(field.getName()),
                            typed(field.getType()),
                            HtmlPage.text(field.getDescription()));
                }
                page.endTable();
            }
            case GraphQLEnumType of -> {
                page.heading("Values");
                page.table("Value", "Description");
                of.getValues()
                        .forEach(value ->
                                page.row(HtmlPage.code(value.getName()), HtmlPage.text(value.getDescription())));
                page.endTable();
            }
            default -> {}
        }
    }

    private void field(GraphQLFieldDefinition field, HtmlPage page) {
        page.row(
                HtmlPage.code(field.getName()),
                typed(field.getType()),
                deprecation(field.getDeprecationReason()) + HtmlPage.text(field.getDescription()));
        for (GraphQLArgument argument : field.getArguments()) {
            page.row(
                    "&nbsp;&nbsp;" + HtmlPage.code(argument.getName() + ":"),
                    typed(argument.getType()),
                    HtmlPage.text(argument.getDescription()));
        }
    }

    private static String deprecation(@Nullable String reason) {
        return reason == null ? "" : "<strong>Deprecated:</strong> " + HtmlPage.text(reason) + " ";
    }

    private List<GraphQLNamedType> users(GraphQLNamedType type) {
        return types.values().stream()
                .filter(user -> user instanceof GraphQLFieldsContainer of
                        && of.getFieldDefinitions().stream()
                                .anyMatch(field -> GraphQLTypeUtil.unwrapAll(field.getType())
                                        .getName()
                                        .equals(type.getName())))
                .toList();
    }

    private static void links(HtmlPage page, String heading, List<? extends GraphQLNamedType> to) {
        if (!to.isEmpty()) {
            page.heading(heading);
            page.list(to.stream().map(SchemaPages::link).toList());
        }
    }

    private String typed(GraphQLType type) {
        String whole = GraphQLTypeUtil.simplePrint(type);
        String name = GraphQLTypeUtil.unwrapAll(type).getName();
        return types.containsKey(name)
                ? HtmlPage.code(whole).replace(name, "<a href=\"/docs/" + name + "\">" + name + "</a>")
                : HtmlPage.code(whole);
    }

    private static String link(GraphQLNamedType type) {
        return HtmlPage.link("/docs/" + type.getName(), type.getName());
    }

    private static String kindOf(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLObjectType of -> "Object";
            case GraphQLInterfaceType of -> "Interface";
            case GraphQLInputObjectType of -> "Input";
            case GraphQLEnumType of -> "Enum";
            default -> "Scalar";
        };
    }
}
