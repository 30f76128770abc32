/** In which order things can be done (rekkefølge): the introduction of a solution by its adopters, and the parts of an initiative. Stores nothing. */
@ApplicationModule(
        allowedDependencies = {
            "roadmap",
            "platform",
            "graph",
            "actor",
            "solution",
            "initiative",
            "dependency",
            "adoption",
            "schedule"
        })
@NullMarked
package no.veikart.sequence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
