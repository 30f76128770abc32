/** Questions about the graph as a whole: reach, paths, cycles, what is central. Pure functions of a roadmap; stores nothing. */
@ApplicationModule(
        allowedDependencies = {
            "roadmap",
            "platform",
            "graph",
            "dependency",
            "initiative",
            "solution",
            "strategy",
            "actor"
        })
@NullMarked
package no.veikart.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
