/** What follows if something fails or slips (konsekvenser), in terms that people care about: items, actors, solutions, goals, figures and quarters. */
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
            "strategy",
            "schedule",
            "exposure"
        })
@NullMarked
package no.veikart.consequence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
