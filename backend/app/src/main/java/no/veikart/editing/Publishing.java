package no.veikart.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.veikart.commit.Commits;
import no.veikart.commit.NoSuchPoint;
import no.veikart.commit.Problem;
import no.veikart.edition.ContentKnown;
import no.veikart.edition.Edition;
import no.veikart.edition.EditionStatus;
import no.veikart.governance.Decision;
import no.veikart.governance.DecisionState;
import no.veikart.initiative.Initiative;
import org.jspecify.annotations.Nullable;

/** Publishing: a commit becomes the content of an edition, a new one or one that was planned, drafted or recommended before. */
final class Publishing {
    private static final UnaryOperator<String> PLACE = field -> switch (field) {
        case "commitHash" -> "commit";
        case "reason" -> "contentReason";
        default -> field;
    };

    private final Commits commits;
    private final Clock clock;

    Publishing(Commits commits, Clock clock) {
        this.commits = commits;
        this.clock = clock;
    }

    /** The edition, new or carried further. A recommended one needs the adopted decision that recommends it. */
    List<Edit> publishEdition(Given given, Head head) {
        Optional<Edition> known = head.find(Edition.class, "edition", given.textOrNull("edition"));
        checkStatus(given, known.orElse(null), head);
        Map<String, @Nullable Object> content =
                given.content("of", "version", "name", "status", "date", "description", "notes", "decision");
        if (given.has("contentReason")) {
            content.put("reason", given.content("contentReason").get("contentReason"));
        }
        contentAt(given, head, content);
        if (known.isPresent()) {
            content.put(
                    "unknowns",
                    head.listIn(known.get(), "unknowns").stream()
                            .filter(unknown -> content.get(String.valueOf(unknown.get("field"))) == null)
                            .toList());
            return List.of(Edit.update(known.get().id(), content, PLACE));
        }
        if (given.has("edition")) {
            return List.of();
        }
        return created(given, head, content);
    }

    private List<Edit> created(Given given, Head head, Map<String, @Nullable Object> content) {
        String version = given.textOrNull("version");
        if (!given.has("of") || version == null) {
            String field = given.has("of") ? "version" : "of";
            head.problem(
                    field, Problem.Code.INVALID, "a new edition is one of a work, and has a version; give " + field);
            return List.of();
        }
        Optional<Initiative> work = head.find(Initiative.class, "of", given.text("of"));
        head.roadmap().list(Edition.class).stream()
                .filter(other ->
                        other.of().equals(given.text("of")) && other.version().equalsIgnoreCase(version))
                .findFirst()
                .ifPresent(other -> head.problem(
                        "version",
                        Problem.Code.EXISTS,
                        other.id() + " has that version; carry it further by `edition`"));
        String name = work.map(Initiative::name).orElse("") + " " + version;
        content.putIfAbsent("name", name);
        if (!given.text("status").equals(EditionStatus.PLANNED.name())) {
            content.putIfAbsent("date", dayOf(given, head).toString());
        }
        return List.of(Edit.create(head.freeId("edition", String.valueOf(content.get("name"))), content, PLACE));
    }

    private static void checkStatus(Given given, @Nullable Edition known, Head head) {
        if (known != null && known.status() == EditionStatus.PUBLISHED) {
            head.problem("edition", Problem.Code.INVALID, known.id() + " is published already; publish a new edition");
        }
        if (!given.text("status").equals(EditionStatus.RECOMMENDED.name())) {
            return;
        }
        String decision = given.textOrNull("decision");
        boolean adopted = decision != null
                && head.roadmap()
                        .find(Decision.class, decision)
                        .filter(each -> each.state() == DecisionState.ADOPTED)
                        .isPresent();
        if (!adopted) {
            head.problem(
                    "decision",
                    Problem.Code.INVALID,
                    "a RECOMMENDED edition names the ADOPTED decision (vedtak) that recommends it; recordDecision"
                            + " makes one");
        }
    }

    private LocalDate dayOf(Given given, Head head) {
        return Optional.ofNullable(given.textOrNull("decision"))
                .flatMap(id -> head.roadmap().find(Decision.class, id))
                .map(Decision::date)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** The hash of the commit and not its number: only the store that holds the commit can answer for the edition. */
    private void contentAt(Given given, Head head, Map<String, @Nullable Object> content) {
        Integer number = given.number("commit");
        boolean unknown = ContentKnown.UNKNOWN.name().equals(given.textOrNull("contentKnown"));
        content.put(
                "contentKnown",
                Optional.ofNullable(given.textOrNull("contentKnown")).orElse("KNOWN"));
        content.put("asOf", null);
        if (unknown) {
            if (number != null || !given.text("status").equals(EditionStatus.PLANNED.name())) {
                String message = "only a PLANNED edition without a commit has content that is UNKNOWN yet";
                head.problem("contentKnown", Problem.Code.INVALID, message);
            }
            content.put("commitHash", null);
            return;
        }
        try {
            content.put(
                    "commitHash",
                    commits.get(number == null ? head.roadmap().commit() : number)
                            .hash());
        } catch (NoSuchPoint none) {
            head.problem("commit", Problem.Code.NOT_FOUND, String.valueOf(none.getMessage()));
        }
    }
}
