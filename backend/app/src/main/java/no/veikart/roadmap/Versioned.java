package no.veikart.roadmap;

/**
 * A node as a commit left it.
 *
 * @param commit the number of the commit that last changed it
 */
public record Versioned(Node node, int commit) {}
