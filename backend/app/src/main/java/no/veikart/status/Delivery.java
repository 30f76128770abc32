package no.veikart.status;

import no.veikart.roadmap.Period;
import no.veikart.roadmap.Text;
import org.jspecify.annotations.Nullable;

/**
 * A delivery with its status.
 *
 * @param name the Norwegian name
 * @param status how far it has come; null when no source says
 * @param due when it is to be finished; null when no source says
 * @param note what else the report says; null when nothing, or not in that language
 */
public record Delivery(
        String name,
        @Nullable DeliveryStatus status,
        @Nullable Period due,
        @Nullable Text note) {}
