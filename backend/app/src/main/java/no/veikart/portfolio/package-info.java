/** The national portfolio (portefølje), what decides what belongs in it, and its counts. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "actor", "initiative"})
@NullMarked
package no.veikart.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
