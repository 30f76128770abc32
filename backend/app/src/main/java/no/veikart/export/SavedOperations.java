package no.veikart.export;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.Nearest;
import no.veikart.platform.UserError;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** The saved operations by name. */
@Component
class SavedOperations {
    private final Map<String, SavedOperation> byName = new TreeMap<>();

    SavedOperations(GraphQlSource source) {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:veikart/operations/*.graphql")) {
                String name = String.valueOf(file.getFilename()).replace(".graphql", "");
                byName.put(name, parsed(name, file, source.schema()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the saved operations cannot be read", e);
        }
    }

    private static SavedOperation parsed(String name, Resource file, GraphQLSchema schema) throws IOException {
        return SavedOperation.parse(name, file.getContentAsString(StandardCharsets.UTF_8), schema);
    }

    Collection<SavedOperation> all() {
        return byName.values();
    }

    /** Throws UserError NOT_FOUND when there is none of that name. */
    SavedOperation get(String name) {
        SavedOperation found = byName.get(name);
        if (found == null) {
            throw new UserError(
                    ErrorCode.NOT_FOUND,
                    "there is no saved operation of that name; GET /operations lists them"
                            + Nearest.hint(name, byName.keySet()));
        }
        return found;
    }
}
