package no.veikart.initiative;

import java.util.List;
import no.veikart.roadmap.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * The order (bestilling) that an initiative waits for or has got (REQ-52).
 *
 * @param state null when no source says
 * @param by the actors that can order it, or have
 */
public record Order(
        @Nullable OrderState state, @RefersTo("actor") List<String> by) {}
