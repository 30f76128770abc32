package no.veikart.platform;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What answering a valid question may cost at most, before anything is answered. An object costs 1, and what its field's {@code @cost} says besides; what
 * stands in a page costs as often as the page is long (100 where nobody says), what stands in a plain list 10 times; a number or text costs
 * nothing. Each fragment is reckoned once.
 */
final class QuestionCost {
    private static final int PAGE = 100;
    private static final int LIST = 10;
    private static final long MOST = Integer.MAX_VALUE;

    private final GraphQLSchema schema;
    private final CoercedVariables variables;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Long> known = new HashMap<>();

    private QuestionCost(ExecutionContext context) {
        this.schema = context.getGraphQLSchema();
        this.variables = context.getCoercedVariables();
        this.fragments = context.getFragmentsByName();
    }

    /** Of the operation that is to be executed; at most Integer.MAX_VALUE. */
    static int of(ExecutionContext context) {
        GraphQLSchema schema = context.getGraphQLSchema();
        GraphQLFieldsContainer root = switch (context.getOperationDefinition().getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return (int)
                new QuestionCost(context).of(context.getOperationDefinition().getSelectionSet(), root);
    }

    private long of(@Nullable SelectionSet set, @Nullable GraphQLType type) {
        long cost = 0;
        for (Selection<?> each : set == null ? List.<Selection<?>>of() : set.getSelections()) {
            cost = Math.min(MOST, cost + of(each, type));
        }
        return cost;
    }

    private long of(Selection<?> selection, @Nullable GraphQLType type) {
        return switch (selection) {
            case Field field -> of(field, type);
            case InlineFragment inline ->
                of(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null ? type : typeOf(inline.getTypeCondition()));
            case FragmentSpread spread -> ofFragment(spread.getName());
            default -> 0;
        };
    }

    private long ofFragment(String name) {
        Long cost = known.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (cost == null && fragment != null) {
            cost = of(fragment.getSelectionSet(), typeOf(fragment.getTypeCondition()));
            known.put(name, cost);
        }
        return cost == null ? 0 : cost;
    }

    private @Nullable GraphQLType typeOf(TypeName name) {
        return schema.getType(name.getName());
    }

    private long of(Field field, @Nullable GraphQLType type) {
        GraphQLFieldDefinition definition =
                type instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(field.getName()) : null;
        if (definition == null || field.getSelectionSet() == null) {
            return 0;
        }
        long inner = of(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        boolean inPage =
                type instanceof GraphQLNamedType named && named.getName().endsWith("Connection");
        long all = definition.getArgument("first") != null
                ? 1 + pageOf(field) * inner
                : list && !inPage ? LIST * (1 + inner) : 1 + inner;
        return Math.min(MOST, all + extraOf(definition));
    }

    private static int extraOf(GraphQLFieldDefinition definition) {
        GraphQLAppliedDirective cost = definition.getAppliedDirective("cost");
        Integer weight = cost == null ? null : cost.getArgument("weight").getValue();
        return weight == null ? 0 : weight;
    }

    private long pageOf(Field field) {
        Integer first = number(field, "first");
        Integer last = number(field, "last");
        return Math.clamp(first != null ? first : last != null ? last : PAGE, 1, 1000);
    }

    private @Nullable Integer number(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                Value<?> value = argument.getValue();
                return switch (value) {
                    case IntValue number ->
                        number.getValue().min(BigInteger.valueOf(1000)).intValue();
                    case VariableReference variable
                    when variables.get(variable.getName()) instanceof Integer given -> given;
                    default -> null;
                };
            }
        }
        return null;
    }
}
