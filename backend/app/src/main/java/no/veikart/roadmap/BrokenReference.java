package no.veikart.roadmap;

/**
 * A reference that points nowhere, or at the wrong kind of node.
 *
 * @param id the node that refers
 * @param field the path of the field that does
 * @param target the id that it refers to
 * @param problem what is wrong with it
 */
public record BrokenReference(String id, String field, String target, String problem) {}
