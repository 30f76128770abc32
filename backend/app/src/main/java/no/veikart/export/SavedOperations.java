package no.veikart.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The saved operations by name. */
@Component
class SavedOperations {
    private final Map<String, SavedOperation> byName = new TreeMap<>();

    SavedOperations() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:veikart/operations/*.graphql")) {
                String name = String.valueOf(file.getFilename()).replace(".graphql", "");
                byName.put(name, SavedOperation.parse(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the saved operations cannot be read", e);
        }
    }

    Collection<SavedOperation> all() {
        return byName.values();
    }

    Optional<SavedOperation> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
