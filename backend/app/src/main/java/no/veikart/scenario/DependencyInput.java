package no.veikart.scenario;

import java.util.List;
import java.util.Locale;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.roadmap.Text;
import org.jspecify.annotations.Nullable;

/**
 * A dependency to try.
 *
 * @param from the id of the item that needs
 * @param to the id of the item that is needed
 * @param constraint null for the default of the kind
 */
public record DependencyInput(
        String from,
        String to,
        DependencyKind kind,
        @Nullable OrderingConstraint constraint) {
    private static final Text RATIONALE =
            new Text("Lagt til i et scenario.", "Lagd til i eit scenario.", "Added in a scenario.");

    /** It has no source. The id says what it joins, so that the same input has the same id. Throws IllegalArgumentException when it cannot be. */
    Dependency toDependency() {
        String id = "dependency:scenario-" + slug(from) + "-" + kind.name().toLowerCase(Locale.ROOT) + "-" + slug(to);
        return new Dependency(id.replace('_', '-'), from, to, kind, constraint, null, RATIONALE, List.of(), List.of());
    }

    private static String slug(String id) {
        return id.replace(':', '-');
    }
}
