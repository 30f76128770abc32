package no.veikart.roadmap;

import java.util.List;

/**
 * An id that a node mentions.
 *
 * @param field the path of the field that mentions it
 * @param kinds the kinds that it may be of; empty when any will do
 */
public record Reference(String field, String id, List<String> kinds) {}
