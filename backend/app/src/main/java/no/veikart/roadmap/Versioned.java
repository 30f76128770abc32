package no.veikart.roadmap;

/**
 * A node as a commit left it.
 *
 * @param commit the number of the commit that last changed it; 0 in a scenario, for what no commit has stored
 */
public record Versioned(Node node, int commit) {
    static final int NOT_STORED = 0;

    String id() {
        return node.id();
    }

    /** Whether it is known to hold the same: one commit leaves one content. */
    boolean isSameAs(Versioned other) {
        return this == other || node == other.node || (commit == other.commit && commit != NOT_STORED);
    }
}
