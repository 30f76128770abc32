package no.veikart.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.veikart.commit.Commit;
import no.veikart.commit.History;
import no.veikart.edition.Edition;
import no.veikart.edition.EditionNames;
import no.veikart.initiative.Initiative;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Roadmap;
import org.springframework.stereotype.Service;

/** Finds the value of the roadmap at a point of its history. */
@Service
class RoadmapPoints {
    private final History history;
    private final ScenarioValues scenarios;

    RoadmapPoints(History history, ScenarioValues scenarios) {
        this.history = history;
        this.scenarios = scenarios;
    }

    /**
     * The value at a point; the given one of now when the point is none other. Throws BAD_USER_INPUT when more than one point is given,
     * when there is no such commit or edition, when nothing was known at that moment, when nobody knows what the edition held, or when the
     * scenario cannot be.
     */
    Asked at(RoadmapPoint point, Asked now) {
        Asked stored = stored(point, now);
        return point.scenario() == null
                ? stored
                : new Asked(scenarios.of(stored.roadmap(), point.scenario()), stored.moment(), stored.edition());
    }

    private Asked stored(RoadmapPoint point, Asked now) {
        if (Stream.of(point.asOf(), point.commit(), point.edition())
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw UserError.badInput(
                    "more than one of asOf, commit and edition is given; a roadmap has one point in time");
        }
        if (point.asOf() != null) {
            Instant moment = point.asOf().toInstant();
            return new Asked(history.asOf(moment), moment, null);
        }
        if (point.commit() != null) {
            Roadmap then = history.at(point.commit());
            return new Asked(then, then.at(), null);
        }
        return point.edition() == null ? now : at(EditionNames.of(now.roadmap()).get(point.edition()));
    }

    private Asked at(Edition edition) {
        if (edition.commitHash() != null) {
            Commit commit = commitOf(edition)
                    .orElseThrow(
                            () -> UserError.badInput(edition.id() + " is the roadmap after the commit with the hash "
                                    + edition.commitHash() + ", and that commit is not in this store"));
            return new Asked(history.at(commit.number()), commit.at(), edition);
        }
        Instant moment = momentOf(edition).orElseThrow(() -> UserError.badInput(EditionNames.unknown(edition)));
        Roadmap then = history.asOf(moment);
        LocalDate day = edition.scopesOn();
        return new Asked(
                day == null ? then : then.derived("scopes on " + day, roadmap -> withScopesOn(day, roadmap)),
                moment,
                edition);
    }

    private static Optional<Instant> momentOf(Edition edition) {
        return Optional.ofNullable(edition.asOf())
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The scope lists as they stood on a day, on a roadmap that knows later ones too. */
    private static Roadmap withScopesOn(LocalDate day, Roadmap roadmap) {
        List<Initiative> earlier = roadmap.list(Initiative.class).stream()
                .filter(each ->
                        each.scopes().stream().anyMatch(scope -> scope.date().isAfter(day)))
                .map(each -> each.withScopes(each.scopes().stream()
                        .filter(scope -> !scope.date().isAfter(day))
                        .toList()))
                .toList();
        return roadmap.with(earlier, List.of());
    }

    /** The commit after which the roadmap was an edition's content; empty when nobody knows what that was, or it is another store's. */
    Optional<Commit> commitOf(Edition edition) {
        return edition.commitHash() != null
                ? history.find(edition.commitHash())
                : momentOf(edition).flatMap(history::findAsOf);
    }

    /** The edition that a commit made the content of; of several, a whole one before a scope list, then the oldest. */
    Optional<Edition> editionOf(Commit commit, Roadmap roadmap) {
        return roadmap.list(Edition.class).stream()
                .filter(edition -> commitOf(edition).map(Commit::number).equals(Optional.of(commit.number())))
                .min(Comparator.comparing((Edition edition) -> edition.scopesOn() != null)
                        .thenComparing(edition -> edition.date() == null ? LocalDate.MAX : edition.date())
                        .thenComparing(Edition::id));
    }
}
