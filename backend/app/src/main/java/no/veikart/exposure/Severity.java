package no.veikart.exposure;

import no.veikart.status.Light;
import org.jspecify.annotations.Nullable;

/** How much a light exposes, the worst first. */
enum Severity {
    RED,
    YELLOW,
    /** The light was lost. */
    UNKNOWN,
    NONE;

    static Severity of(@Nullable Light light) {
        return switch (light) {
            case RED -> RED;
            case YELLOW -> YELLOW;
            case GREEN -> NONE;
            case null -> UNKNOWN;
        };
    }
}
