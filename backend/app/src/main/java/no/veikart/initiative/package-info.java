/** Initiatives (tiltak), their phase plans, milestones (milepæler) and the needs (behov) behind them. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "actor", "solution", "search"})
@NullMarked
package no.veikart.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
