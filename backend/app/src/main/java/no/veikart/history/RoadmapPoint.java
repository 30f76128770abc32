package no.veikart.history;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A point in the roadmap's history; none of the three means now.
 *
 * @param edition a version, id or name of an edition
 * @param asOf the moment as of which it was known
 * @param commit the number of the commit after which it is
 */
record RoadmapPoint(
        @Nullable String edition,
        @Nullable OffsetDateTime asOf,
        @Nullable Integer commit) {
    RoadmapPoint {
        if (Stream.of(edition, asOf, commit).filter(each -> each != null).count() > 1) {
            throw UserError.badInput(
                    "more than one of asOf, commit and edition is given; a roadmap has one point in time");
        }
    }
}
