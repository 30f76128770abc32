package no.veikart.standard;

import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A normative product (normerende produkt).
 *
 * @param exchangeForm the form of exchange (samhandlingsform) that it is for; null when it is for others
 * @param level its normative level; null where it was lost
 * @param state whether it is finished; null where that was lost
 * @param basedOn the international standards that it is based on
 */
public record Standard(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("solution") @Nullable String exchangeForm,
        @Nullable StandardLevel level,
        @Nullable StandardState state,
        List<String> basedOn)
        implements Entry {}
