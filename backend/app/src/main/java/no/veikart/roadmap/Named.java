package no.veikart.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Anything with a name: search finds it. */
public interface Named extends Node {
    /** The Norwegian name, as the sources print it. */
    String name();

    /** Other names, abbreviations, old names and misprints; empty when there are none. */
    List<String> aliases();

    /** A short text of our own; null when nobody has written one. */
    @Nullable
    Text description();
}
