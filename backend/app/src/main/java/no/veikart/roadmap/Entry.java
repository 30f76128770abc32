package no.veikart.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Anything that the sources tell of: it has a name, a text, sources, and what is unknown of it. Search finds it. */
public interface Entry extends Node {
    /** The Norwegian name, as the sources print it. */
    String name();

    /** Other names, abbreviations, old names and misprints; empty when there are none. */
    List<String> aliases();

    /** A short text of our own; null when nobody has written one. */
    @Nullable
    Text description();

    /** Where the facts are from; never empty in the built-in dataset. */
    List<Source> sources();

    /** What is known to be unknown, and why; empty when nothing is. */
    List<Unknown> unknowns();
}
