package no.veikart.source;

import java.time.LocalDate;
import java.util.List;
import no.veikart.roadmap.Named;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Text;
import org.jspecify.annotations.Nullable;

/**
 * A source document (kilde): board papers, a report, a strategy.
 *
 * @param publisher the actor that published it; null when that is unknown
 * @param date the day from which its facts count as known
 */
public record Document(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        @RefersTo("actor") @Nullable String publisher,
        LocalDate date,
        DatePrecision datePrecision)
        implements Named {}
