/**
 * By how much plans slip (forskyvning) when every phase may take longer than planned: a simulation over the ordering dependencies, reported as
 * such and never as fact. Stores nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "roadmap",
            "platform",
            "graph",
            "dependency",
            "initiative",
            "schedule",
            "edition",
            "commit"
        })
@NullMarked
package no.veikart.slippage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
