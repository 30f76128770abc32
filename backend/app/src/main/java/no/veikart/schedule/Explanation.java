package no.veikart.schedule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.dependency.PeriodPoint;
import no.veikart.initiative.Milestone;
import no.veikart.roadmap.Language;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.Precision;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Statedness;
import no.veikart.solution.Functionality;
import no.veikart.source.Document;

/** A conflict in words that somebody can understand who knows neither graphs nor the sources. */
final class Explanation {
    private final Conflict conflict;
    private final Roadmap roadmap;
    private final Wording wording;

    private Explanation(Conflict conflict, Roadmap roadmap, Wording wording) {
        this.conflict = conflict;
        this.roadmap = roadmap;
        this.wording = wording;
    }

    /** What the constraint is, when the two are planned, by how much that breaks it and how surely, how hard it is, and who says so. */
    static String of(Conflict conflict, Roadmap roadmap, Language language) {
        Explanation explanation = new Explanation(conflict, roadmap, Wording.in(language));
        return Stream.of(
                        explanation.rule(),
                        explanation.periods(),
                        explanation.breach(),
                        explanation.certainty(),
                        explanation.hardness(),
                        explanation.sources())
                .filter(sentence -> !sentence.isEmpty())
                .map(Wording::capitalised)
                .collect(Collectors.joining(" "));
    }

    private String rule() {
        int lag = conflict.lagQuarters();
        String key = lag == 0 ? "rule" : lag > 0 ? "rule.after" : "rule.before";
        return wording.say(key, beginning(), readiness(), wording.quarters(Math.abs(lag)));
    }

    private String beginning() {
        ConstraintSide side = conflict.dependent();
        String verb = verb(side, "begin", "finish", "reach", "available");
        return wording.say(verb + (conflict.soft() ? ".soft" : ".hard"), name(side));
    }

    private String readiness() {
        ConstraintSide side = conflict.prerequisite();
        return wording.say(verb(side, "has.begun", "has.finished", "is.reached", "is.available"), name(side));
    }

    private static String verb(ConstraintSide side, String start, String end, String moment, String inPlace) {
        return switch (side.item()) {
            case Milestone milestone -> moment;
            case Functionality functionality -> inPlace;
            default -> side.point() == PeriodPoint.START ? start : end;
        };
    }

    private String name(ConstraintSide side) {
        return side.phase() == null
                ? wording.say("name", side.item().name())
                : wording.say(
                        "phase",
                        wording.say("phase." + side.phase()),
                        side.item().name());
    }

    private String periods() {
        return wording.say("periods", period(conflict.prerequisite()), period(conflict.dependent()));
    }

    private String period(ConstraintSide side) {
        return new PeriodWords(wording).say(name(side), side.period(), side.item() instanceof Milestone);
    }

    private String breach() {
        boolean certain = conflict.certainty() == ConflictCertainty.CERTAIN;
        String kind = certain ? "certain" : "possible";
        String least = wording.quarters(conflict.quartersLeast());
        if (conflict.quartersMost() == null) {
            return wording.say(kind + ".unbounded", least);
        }
        String most = wording.quarters(conflict.quartersMost());
        return certain && !least.equals(most) ? wording.say("certain.between", least, most) : wording.say(kind, most);
    }

    private String certainty() {
        if (conflict.certainty() == ConflictCertainty.CERTAIN) {
            return "";
        }
        List<String> reasons = Stream.of(conflict.prerequisite(), conflict.dependent())
                .filter(side -> side.interval().low() != side.interval().high())
                .map(this::reason)
                .toList();
        return wording.say("why", joined("and", reasons));
    }

    private String reason(ConstraintSide side) {
        Period period = side.period();
        boolean exact = period.precision() == Precision.QUARTER;
        return wording.say(exact && period.openEnded() ? "why.open" : "why." + period.precision(), name(side));
    }

    private String hardness() {
        return conflict.soft() ? wording.say("soft", name(conflict.dependent())) : wording.say("hard");
    }

    private String sources() {
        List<String> places = conflict.dependency().sources().stream()
                .map(source -> place(source, roadmap, wording))
                .distinct()
                .toList();
        return places.isEmpty() ? "" : wording.say("source", joined("source.join", places));
    }

    static String place(Source source, Roadmap roadmap, Wording wording) {
        String key = source.statedness() == Statedness.STATED ? "source.place" : "source.implied";
        return wording.say(key, roadmap.get(Document.class, source.document()).name(), source.locator());
    }

    private String joined(String key, List<String> parts) {
        return Objects.requireNonNull(
                parts.stream().reduce((a, b) -> wording.say(key, a, b)).orElse(""));
    }
}
