package no.veikart.roadmap;

/** A node that joins two items: an edge of the dependency graph, from the one that needs to the one that is needed. */
public interface Edge extends Node {
    /** The id of the item that needs. */
    String from();

    /** The id of the item that is needed. */
    String to();

    /** The edge's kind as a graph label, 0 to 31: traversals choose kinds by a bit mask of labels. */
    int label();

    /** Whether the edge holds in both directions; the graph then has an arc each way. */
    boolean symmetric();
}
