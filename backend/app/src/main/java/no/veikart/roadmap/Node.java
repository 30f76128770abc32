package no.veikart.roadmap;

/** A document of the roadmap with a readable, stable id such as {@code initiative:program-pll}. */
public interface Node {
    /** The id: the kind's prefix, a colon and a slug of a-z, 0-9 and hyphens. */
    String id();
}
