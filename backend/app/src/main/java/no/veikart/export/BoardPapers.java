package no.veikart.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.commit.History;
import no.veikart.governance.Case;
import no.veikart.governance.Meeting;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes the paper for a meeting. The agenda, the decisions and what is to be followed up are told as the roadmap that is asked for knows them;
 * the lights, the plans and their conflicts as they were known on the day of the meeting.
 */
final class BoardPapers {
    /** How a thing is told and where it is from is not what a board reads of a change. */
    private static final List<String> HOW_IT_IS_TOLD = List.of("sources", "aliases", "description", "unknowns", "name");

    private static final int MOST_DECIDED = 200;
    private static final int MOST_OTHERS = 100;

    private final SavedAnswers answers;
    private final Commits commits;
    private final History history;

    BoardPapers(SavedAnswers answers, Commits commits, History history) {
        this.answers = answers;
        this.commits = commits;
        this.history = history;
    }

    /** Throws UnknownId when the roadmap that is asked for has no such meeting. */
    BoardPaper of(String id, Exports.Asked asked, PlainLanguage language) {
        Roadmap roadmap = asked.roadmap();
        Meeting meeting = roadmap.get(Meeting.class, id);
        Commit then = known(meeting.date(), roadmap.commit());
        Optional<LocalDate> previous = previous(meeting, roadmap);
        Map<String, Object> now = Map.of("commit", roadmap.commit(), "language", language.name());
        Map<String, Object> seen = Map.of("commit", then.number(), "language", language.name());
        Since since =
                previous.map(day -> since(known(day, roadmap.commit()), then)).orElse(new Since(null, List.of(), 0));
        return new BoardPaper(
                meeting,
                language,
                history.at(then.number()),
                new Provenance(meeting.name(), then, asked.provenance().sources()),
                list("caseList", "cases", with(now, "filter", Map.of("meeting", List.of(id)))),
                list("decisionList", "decisions", with(now, "filter", Map.of("meeting", List.of(id)))),
                previous.orElse(null),
                since.summary(),
                since.changes(),
                since.more(),
                newest(list(
                        "statusReportList",
                        "statusReports",
                        with(
                                seen,
                                "filter",
                                Map.of("date", Map.of("to", meeting.date().toString()))))),
                answers.data("conflictList", seen).path("roadmap").path("conflicts"),
                own(list("followUpList", "followUps", now), meeting, roadmap));
    }

    /** The last commit that was known by the end of a day, of those up to a number; the first where none was yet. */
    private Commit known(LocalDate day, int number) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return commits.log().stream()
                .filter(commit -> commit.number() <= number && commit.at().isBefore(end))
                .reduce((a, b) -> b)
                .orElseGet(() -> commits.get(1));
    }

    private static Optional<LocalDate> previous(Meeting meeting, Roadmap roadmap) {
        return roadmap.list(Meeting.class).stream()
                .filter(other -> meeting.body() != null && meeting.body().equals(other.body()))
                .map(Meeting::date)
                .filter(day -> day.isBefore(meeting.date()))
                .max(Comparator.naturalOrder());
    }

    private JsonNode list(String operation, String list, Map<String, Object> variables) {
        return answers.data(operation, variables).path("roadmap").path(list).path("nodes");
    }

    private static Map<String, Object> with(Map<String, Object> variables, String name, Object value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(name, value);
        return more;
    }

    private record Since(@Nullable JsonNode summary, List<JsonNode> changes, int more) {}

    private Since since(Commit from, Commit to) {
        Map<String, Object> points =
                Map.of("from", Map.of("commit", from.number()), "to", Map.of("commit", to.number()));
        JsonNode whole = difference(with(points, "first", 1));
        JsonNode decided = difference(with(with(points, "filter", Map.of("decided", true)), "first", MOST_DECIDED));
        Map<String, Object> others = Map.of(
                "kind",
                List.of("initiative", "milestone", "solution"),
                "change",
                List.of("CHANGED", "REMOVED"),
                "exceptField",
                HOW_IT_IS_TOLD,
                "decided",
                false);
        JsonNode changed = difference(with(with(points, "filter", others), "first", MOST_OTHERS));
        List<JsonNode> changes = new ArrayList<>();
        int total = 0;
        for (JsonNode part : List.of(decided, changed)) {
            part.path("nodes").forEach(changes::add);
            total += part.path("totalCount").asInt();
        }
        return new Since(whole.path("summary"), changes, total - changes.size());
    }

    private JsonNode difference(Map<String, Object> variables) {
        return answers.data("roadmapDifference", variables).path("roadmapDiff");
    }

    private static List<JsonNode> newest(JsonNode reports) {
        Map<String, JsonNode> newest = new LinkedHashMap<>();
        for (JsonNode report : reports) {
            String about = report.path("initiative")
                    .path("id")
                    .asString(report.path("id").asString());
            newest.merge(
                    about,
                    report,
                    (a, b) -> b.path("date").asString().compareTo(a.path("date").asString()) > 0 ? b : a);
        }
        return List.copyOf(newest.values());
    }

    /** Those that the body asked for in any of its meetings, or that are its own. */
    private static List<JsonNode> own(JsonNode all, Meeting meeting, Roadmap roadmap) {
        Set<String> meetings = roadmap.list(Meeting.class).stream()
                .filter(other -> meeting.body() != null && meeting.body().equals(other.body()))
                .map(Meeting::id)
                .collect(Collectors.toSet());
        Set<String> own = roadmap.list(Case.class).stream()
                .filter(each -> meetings.contains(each.meeting()))
                .map(Case::id)
                .collect(Collectors.toSet());
        own.addAll(meetings);
        if (meeting.body() != null) {
            own.add(meeting.body());
        }
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode each : all) {
            if (List.of("agendaCase", "dueMeeting", "owner").stream()
                    .anyMatch(field -> own.contains(each.path(field).path("id").asString("")))) {
                found.add(each);
            }
        }
        return found;
    }
}
