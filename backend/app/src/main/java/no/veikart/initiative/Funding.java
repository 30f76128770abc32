package no.veikart.initiative;

import java.util.List;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Text;
import org.jspecify.annotations.Nullable;

/**
 * How an initiative is paid for (finansiering).
 *
 * @param state null when no source says
 * @param by the actors that pay, or are to pay
 * @param note what else the source says; null when nothing
 */
public record Funding(
        @Nullable FundingState state,
        @RefersTo("actor") List<String> by,
        @Nullable Text note) {}
