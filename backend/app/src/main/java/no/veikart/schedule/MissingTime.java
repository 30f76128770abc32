package no.veikart.schedule;

import java.util.Locale;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Milestone;
import no.veikart.initiative.Need;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.Language;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Unknown;
import no.veikart.roadmap.UnknownReason;
import no.veikart.solution.Functionality;
import org.jspecify.annotations.Nullable;

/** Why a constraint cannot be judged, in words. */
record MissingTime(Roadmap roadmap, Wording wording) {

    static String reason(Undetermined undetermined, Roadmap roadmap, Language language) {
        MissingTime words = new MissingTime(roadmap, Wording.in(language));
        var constraint = undetermined.dependency().effectiveConstraint();
        String reasons = words.joined(
                undetermined.prerequisiteMissing()
                        ? words.of(
                                undetermined.prerequisite(), constraint == null ? null : constraint.prerequisitePhase())
                        : null,
                undetermined.dependentMissing()
                        ? words.of(undetermined.dependent(), constraint == null ? null : constraint.dependentPhase())
                        : null);
        return words.wording.say("undetermined", reasons);
    }

    private String joined(@Nullable String one, @Nullable String other) {
        return one == null ? String.valueOf(other) : other == null ? one : wording.say("and", one, other);
    }

    private String of(RoadmapItem item, @Nullable Phase phase) {
        String name = phase == null
                ? wording.say("name", item.name())
                : wording.say("phase", wording.say("phase." + phase), item.name());
        return switch (item) {
            case Initiative initiative -> unknown(name, item, phase == null ? "period" : "phases");
            case Milestone milestone -> unknown(name, item, "date");
            case Functionality functionality -> unknown(name, item, "availability");
            case Need need -> unknown(name, item, "period");
            default -> timeless(name, item.id().substring(0, item.id().indexOf(':')));
        };
    }

    private String timeless(String name, String kind) {
        String key = "missing.timeless." + kind.toLowerCase(Locale.ROOT);
        return wording.say(wording.has(key) ? key : "missing.timeless", name);
    }

    /** What the item says of the field that its time is read from; that no source says it, where it says nothing. */
    private String unknown(String name, RoadmapItem item, String field) {
        for (Unknown unknown : item.unknowns()) {
            if (unknown.field().equals(field) || unknown.field().startsWith(field + ".")) {
                return unknown.reason() == UnknownReason.LOST
                        ? lost(name, unknown.source())
                        : wording.say("missing." + unknown.reason(), name);
            }
        }
        return wording.say("missing.NOT_STATED", name);
    }

    private String lost(String name, @Nullable Source source) {
        return source == null
                ? wording.say("missing.LOST.nowhere", name)
                : wording.say("missing.LOST", name, Explanation.place(source, roadmap, wording));
    }
}
