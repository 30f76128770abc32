package no.veikart.roadmap;

import java.util.List;

/** Anything that the sources tell of: it has sources, and what is unknown of it. */
public interface Entry extends Named {
    /** Where the facts are from; never empty in the built-in dataset. */
    List<Source> sources();

    /** What is known to be unknown, and why; empty when nothing is. */
    List<Unknown> unknowns();
}
