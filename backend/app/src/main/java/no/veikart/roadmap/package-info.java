/** The roadmap (veikart) as an immutable value: every document of one moment, and the graph of what depends on what. */
@ApplicationModule(
        displayName = "Roadmap",
        allowedDependencies = {"platform", "graph"})
@NullMarked
package no.veikart.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
