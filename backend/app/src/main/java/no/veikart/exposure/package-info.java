/** What things rest on that may fail them: lights that are not green upstream, and goals whose contributors are at risk. Stores nothing. */
@ApplicationModule(
        allowedDependencies = {
            "roadmap",
            "platform",
            "graph",
            "initiative",
            "dependency",
            "status",
            "strategy",
            "schedule"
        })
@NullMarked
package no.veikart.exposure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
