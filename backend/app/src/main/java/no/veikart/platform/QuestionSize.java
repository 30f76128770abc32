package no.veikart.platform;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is with its fragments written out. Each fragment is measured once, so that a few fragments that stand for billions of
 * fields take no time.
 *
 * @param depth the most fields one inside another
 * @param fields all fields
 * @param aliases those with a name of the asker's own
 */
record QuestionSize(int depth, long fields, long aliases) {
    private static final QuestionSize NOTHING = new QuestionSize(0, 0, 0);

    /** Of a document that need not be valid. */
    static QuestionSize of(Document document) {
        return new Measure(document).all();
    }

    private QuestionSize beside(QuestionSize other) {
        return new QuestionSize(Math.max(depth, other.depth), sum(fields, other.fields), sum(aliases, other.aliases));
    }

    private static long sum(long a, long b) {
        return Math.min(a + b, Integer.MAX_VALUE);
    }

    private static final class Measure {
        private final Document document;
        private final Map<String, FragmentDefinition> fragments;
        private final Map<String, QuestionSize> measured = new HashMap<>();

        Measure(Document document) {
            this.document = document;
            this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .collect(Collectors.toMap(FragmentDefinition::getName, each -> each, (a, b) -> a));
        }

        QuestionSize all() {
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .map(operation -> of(operation.getSelectionSet()))
                    .reduce(NOTHING, QuestionSize::beside);
        }

        private QuestionSize of(@Nullable SelectionSet set) {
            QuestionSize size = NOTHING;
            for (Selection<?> each : set == null ? List.<Selection<?>>of() : set.getSelections()) {
                size = size.beside(of(each));
            }
            return size;
        }

        private QuestionSize of(Selection<?> selection) {
            return switch (selection) {
                case Field field -> {
                    QuestionSize inner = of(field.getSelectionSet());
                    int alias = field.getAlias() == null ? 0 : 1;
                    yield new QuestionSize(inner.depth + 1, sum(inner.fields, 1), sum(inner.aliases, alias));
                }
                case InlineFragment inline -> of(inline.getSelectionSet());
                case FragmentSpread spread -> ofFragment(spread.getName());
                default -> NOTHING;
            };
        }

        private QuestionSize ofFragment(String name) {
            QuestionSize known = measured.get(name);
            FragmentDefinition fragment = fragments.get(name);
            if (known == null && fragment != null) {
                // For one that spreads itself; validation refuses that later.
                measured.put(name, NOTHING);
                known = of(fragment.getSelectionSet());
                measured.put(name, known);
            }
            return known == null ? NOTHING : known;
        }
    }
}
