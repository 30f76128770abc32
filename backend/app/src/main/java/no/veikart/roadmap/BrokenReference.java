package no.veikart.roadmap;

/**
 * A reference that points nowhere, or at the wrong kind of node.
 *
 * @param id the node that refers
 * @param field the path of the field that does
 * @param problem what is wrong with it
 */
public record BrokenReference(String id, String field, String problem) {}
