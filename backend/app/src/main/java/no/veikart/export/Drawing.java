package no.veikart.export;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;

/** What can be drawn of an answer. */
enum Drawing {
    TIMELINE,
    GRAPH;

    /** A graph where the answer is about dependencies or knows no dates; else a timeline. */
    static Drawing of(Question question) {
        boolean aboutEdges = ObjectLists.of(question).stream()
                .anyMatch(way -> typeOf(question, way).equals("Dependency"));
        return GraphAnswer.isIn(question) && (aboutEdges || !PlanAnswer.isIn(question)) ? GRAPH : TIMELINE;
    }

    private static String typeOf(Question question, List<ExecutableNormalizedField> list) {
        return GraphQLTypeUtil.unwrapAll(list.getLast().getType(question.schema()))
                .getName();
    }

    boolean isIn(Question question) {
        return this == GRAPH ? GraphAnswer.isIn(question) : PlanAnswer.isIn(question);
    }
}
