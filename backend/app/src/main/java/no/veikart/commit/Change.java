package no.veikart.commit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a commit does to one node.
 *
 * @param id the node's id; its prefix is the kind
 * @param previous the number of the commit that changed it before; 0 when this one creates it
 * @param content the whole document after the change; null when the node is removed
 * @param decision the id of the decision (vedtak) behind this change; null when none is recorded
 * @param decided the fields that the decision is behind; empty when it is behind the whole change
 */
public record Change(
        String id,
        int previous,
        @Nullable Map<String, Object> content,
        @Nullable String decision,
        List<String> decided) {}
