package no.veikart.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A delay (forsinkelse) that a document reports, with its reason (REQ-30).
 *
 * @param initiative what is delayed
 * @param reason why
 * @param causedBy what caused it
 * @param date when it was reported; null when that is unknown
 */
public record Delay(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("initiative") String initiative,
        Text reason,
        @RefersTo List<String> causedBy,
        @Nullable LocalDate date)
        implements Entry {

    /** By date, unknown dates last, then by name. */
    static final Comparator<Delay> BY_DATE = Comparator.comparing(
                    (Delay delay) -> delay.date() == null ? LocalDate.MAX : delay.date())
            .thenComparing(NorwegianOrder.BY_NAME);
}
