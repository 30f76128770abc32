package no.veikart.adoption;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those whose joining would add equally many pairs; the first place is 1.
 *
 * @param shareAdded how many points of percent they add; null when there are no pairs at all
 */
record ParticipationRank(
        int rank, double pairsAdded, @Nullable Double shareAdded, List<ParticipationCandidate> candidates) {}
