package no.veikart.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.roadmap.Reference;

/**
 * The decision (vedtak) behind what an entry says: {@code decidedBy: decision:x}, or
 * {@code decidedBy: {decision: decision:x, fields: [rank]}}.
 *
 * @param fields the fields that were decided; empty when all were
 */
record DecidedBy(String decision, List<String> fields) {

    /**
     * @param given the fields that the entry gives
     * @throws IllegalArgumentException when it is written otherwise
     */
    static DecidedBy of(Object value, Set<String> given) {
        if (value instanceof String decision) {
            return new DecidedBy(decision, List.of());
        }
        if (value instanceof Map<?, ?> map
                && map.keySet().equals(Set.of("decision", "fields"))
                && map.get("decision") instanceof String decision
                && map.get("fields") instanceof List<?> named) {
            List<String> fields = named.stream().map(String::valueOf).toList();
            if (!given.containsAll(fields)) {
                throw new IllegalArgumentException("names the fields " + fields + "; the entry gives " + given);
            }
            return new DecidedBy(decision, fields);
        }
        throw new IllegalArgumentException("is the id of a decision, or {decision: ID, fields: [NAME]}");
    }

    Reference reference() {
        return new Reference("decidedBy", decision, List.of("decision"));
    }
}
