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
import no.veikart.edition.Edition;
import no.veikart.governance.Case;
import no.veikart.governance.Meeting;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes the papers. What a meeting had on its agenda, decided and asked for is told as the roadmap that is asked for knows it; the lights, the
 * plans and their conflicts as they were known on the day of the meeting, or as the edition holds them.
 */
final class Papers {
    /** How a thing is told and where it is from is not what a board reads of a change. */
    private static final List<String> HOW_IT_IS_TOLD = List.of("sources", "aliases", "description", "unknowns", "name");

    private static final int MOST_DECIDED = 200;
    private static final int MOST_OTHERS = 100;

    private final SavedAnswers answers;
    private final PointsInTime points;
    private final Commits commits;
    private final History history;

    Papers(SavedAnswers answers, PointsInTime points, Commits commits, History history) {
        this.answers = answers;
        this.points = points;
        this.commits = commits;
        this.history = history;
    }

    BoardPaper ofMeeting(Meeting meeting, Exports.Asked asked, PlainLanguage language) {
        Roadmap roadmap = asked.roadmap();
        Commit then = known(meeting.date(), roadmap.commit());
        Optional<LocalDate> previous = previous(meeting, roadmap);
        Map<String, Object> now = Map.of("commit", roadmap.commit(), "language", language.name());
        Map<String, Object> here = with(now, "filter", Map.of("meeting", List.of(meeting.id())));
        Map<String, Object> until = Map.of("date", Map.of("to", meeting.date().toString()));
        return new BoardPaper(
                meeting,
                previous.orElse(null),
                list("caseList", "cases", here),
                list("decisionList", "decisions", here),
                own(list("followUpList", "followUps", now), meeting, roadmap),
                content(
                        history.at(then.number()),
                        new Provenance(meeting.name(), then, asked.provenance().sources()),
                        Map.of("commit", then.number()),
                        until,
                        language,
                        previous.map(day -> known(day, roadmap.commit()))
                                .map(before -> since(
                                        history.at(before.number()),
                                        Map.of("commit", before.number()),
                                        Map.of("commit", then.number())))
                                .orElse(null)));
    }

    EditionPaper ofEdition(Edition edition, Exports.Asked asked, PlainLanguage language) {
        Map<String, Object> now = Map.of("commit", asked.roadmap().commit(), "language", language.name());
        List<JsonNode> decisions = new ArrayList<>();
        for (JsonNode each : list("decisionList", "decisions", now)) {
            if (each.path("id").asString("").equals(edition.decision())) {
                decisions.add(each);
            }
        }
        Optional<Held> held = points.edition(edition.id()).map(then -> new Held(edition, then));
        Optional<Held> previous = held.flatMap(then -> before(then, asked.roadmap()));
        Map<String, Object> here = Map.of("edition", edition.id());
        return new EditionPaper(
                edition,
                previous.map(Held::edition).orElse(null),
                decisions,
                held.map(then -> content(
                                then.asked().roadmap(),
                                then.asked().provenance().titled(edition.name()),
                                here,
                                Map.of(),
                                language,
                                previous.map(before -> since(
                                                before.asked().roadmap(),
                                                Map.of(
                                                        "edition",
                                                        before.edition().id()),
                                                here))
                                        .orElse(null)))
                        .orElse(null));
    }

    /** An edition with its content. A scope list comes after the whole roadmap that it is a part of. */
    private record Held(Edition edition, Exports.Asked asked) {
        static final Comparator<Held> BY_TIME = Comparator.comparing(
                        (Held held) -> held.asked().roadmap().commit())
                .thenComparing(
                        held -> held.edition().scopesOn(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
    }

    private Optional<Held> before(Held then, Roadmap roadmap) {
        return roadmap.list(Edition.class).stream()
                .filter(other -> other.of().equals(then.edition().of()))
                .flatMap(other -> points.edition(other.id()).map(held -> new Held(other, held)).stream())
                .filter(other -> Held.BY_TIME.compare(other, then) < 0)
                .max(Held.BY_TIME);
    }

    /**
     * @param point that the saved operations are asked of
     * @param filter of the reports
     */
    private PaperContent content(
            Roadmap then,
            Provenance provenance,
            Map<String, Object> point,
            Map<String, Object> filter,
            PlainLanguage language,
            PaperContent.@Nullable Since since) {
        Map<String, Object> seen = with(point, "language", language.name());
        return new PaperContent(
                then,
                provenance,
                since,
                newest(list("statusReportList", "statusReports", with(seen, "filter", filter))),
                answers.data("conflictList", seen).path("roadmap").path("conflicts"));
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

    private PaperContent.Since since(Roadmap before, Map<String, Object> from, Map<String, Object> to) {
        Map<String, Object> between = Map.of("from", from, "to", to);
        JsonNode whole = difference(with(between, "first", 1));
        JsonNode decided = difference(with(with(between, "filter", Map.of("decided", true)), "first", MOST_DECIDED));
        Map<String, Object> others = Map.of(
                "kind",
                List.of("initiative", "milestone", "solution"),
                "change",
                List.of("CHANGED", "REMOVED"),
                "exceptField",
                HOW_IT_IS_TOLD,
                "decided",
                false);
        JsonNode changed = difference(with(with(between, "filter", others), "first", MOST_OTHERS));
        List<JsonNode> changes = new ArrayList<>();
        int total = 0;
        for (JsonNode part : List.of(decided, changed)) {
            part.path("nodes").forEach(changes::add);
            total += part.path("totalCount").asInt();
        }
        return new PaperContent.Since(before, whole.path("summary"), changes, total - changes.size());
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
