package no.veikart.roadmap;

import org.jspecify.annotations.Nullable;

/** A text in the languages that somebody has written it in; each component is null where nobody has. */
public record Text(
        @Nullable String nb, @Nullable String nn, @Nullable String en) {

    /** The text in a language: nynorsk falls back to bokmål; null when there is none. */
    public @Nullable String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn == null ? nb : nn;
            case EN -> en;
        };
    }
}
