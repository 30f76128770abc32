package no.veikart.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.veikart.commit.Problem;
import no.veikart.governance.Meeting;
import no.veikart.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** Governing: decisions, and what enters the portfolio. */
final class GovernanceVerbs {
    private GovernanceVerbs() {}

    /** A decision; what its meeting knows, the body and the day, need not be said again. */
    static List<Edit> recordDecision(Given given, Head head) {
        Map<String, @Nullable Object> content = given.content(
                "name", "description", "body", "meeting", "agendaCase", "state", "date", "comments", "concerns");
        head.find(Meeting.class, "meeting", given.textOrNull("meeting")).ifPresent(meeting -> {
            content.putIfAbsent("body", meeting.body());
            content.putIfAbsent("date", meeting.date().toString());
        });
        return List.of(Edit.create(head.freeId("decision", given.text("name")), content, UnaryOperator.identity()));
    }

    /** A proposed initiative, new in a portfolio, with each of the portfolio's criteria assessed. */
    static List<Edit> registerInitiative(Given given, Head head) {
        Optional<Portfolio> portfolio = head.find(Portfolio.class, "portfolio", given.text("portfolio"));
        if (portfolio.isEmpty()) {
            return List.of();
        }
        requireAssessed(portfolio.get(), given, head);
        String id = head.freeId("initiative", given.text("name"));
        Map<String, @Nullable Object> content = given.content(
                "name",
                "description",
                "kind",
                "parent",
                "owner",
                "solutions",
                "contributesTo",
                "regions",
                "period",
                "userGroups",
                "segment");
        content.put("state", "PROPOSED");
        List<Map<String, @Nullable Object>> entries = head.listIn(portfolio.get(), "entries");
        Map<String, @Nullable Object> entry = new LinkedHashMap<>(given.content("segment", "assessments"));
        entry.put("initiative", id);
        entry.put("state", "NEW");
        entries.add(entry);
        String within = "entries[" + (entries.size() - 1) + "].";
        return List.of(
                Edit.create(id, content, UnaryOperator.identity()),
                Edit.update(portfolio.get().id(), Map.of("entries", entries), field -> field.replace(within, "")));
    }

    private static void requireAssessed(Portfolio portfolio, Given given, Head head) {
        Set<String> missing = new HashSet<>(portfolio.criteria());
        List<String> others = new ArrayList<>();
        for (Given assessment : given.list("assessments")) {
            if (!missing.remove(assessment.text("criterion"))) {
                others.add(assessment.text("criterion"));
            }
        }
        if (!missing.isEmpty()) {
            String message = "each criterion of " + portfolio.id() + " must be assessed; missing are "
                    + String.join(", ", missing.stream().sorted().toList());
            head.problem("assessments", Problem.Code.INVALID, message);
        }
        if (!others.isEmpty()) {
            String message = "assessed twice, or no criteria of " + portfolio.id() + ": " + String.join(", ", others);
            head.problem("assessments", Problem.Code.INVALID, message);
        }
    }
}
