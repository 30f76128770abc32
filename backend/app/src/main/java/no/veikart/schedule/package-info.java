/** Time: when items can start and end, which ordering constraints that breaks, and what moves when something is shifted. Stores nothing. */
@ApplicationModule(
        allowedDependencies = {"roadmap", "platform", "graph", "dependency", "initiative", "solution", "source", "actor"
        })
@NullMarked
package no.veikart.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
