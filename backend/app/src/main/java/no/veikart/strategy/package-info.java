/** Goals (mål) and indicators (målindikatorer) of the e-health strategy. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "initiative"})
@NullMarked
package no.veikart.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
