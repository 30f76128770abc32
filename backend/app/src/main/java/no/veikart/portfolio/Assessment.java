package no.veikart.portfolio;

import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Text;
import org.jspecify.annotations.Nullable;

/**
 * How an initiative fares by a criterion of the portfolio (vurdering).
 *
 * @param criterion the criterion
 * @param met whether it meets it
 * @param note why; null when nobody has said
 */
public record Assessment(
        @RefersTo("criterion") String criterion,
        boolean met,
        @Nullable Text note) {}
