package no.veikart.roadmap;

/**
 * A node as a commit left it.
 *
 * @param commit the number of the commit that last changed it; 0 in a scenario, for what no commit has stored
 * @param hash that of the id: other nodes are passed over without a look into them
 */
public record Versioned(Node node, int commit, int hash) {
    static final int NOT_STORED = 0;

    public Versioned(Node node, int commit) {
        this(node, commit, node.id().hashCode());
    }

    String id() {
        return node.id();
    }

    /** Whether it is known to hold the same: one commit leaves one content. */
    boolean isSameAs(Versioned other) {
        return this == other || node == other.node || (commit == other.commit && commit != NOT_STORED);
    }
}
