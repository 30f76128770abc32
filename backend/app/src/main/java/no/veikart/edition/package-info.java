/** Editions (utgaver) of the roadmap and of other document works. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "initiative", "governance"})
@NullMarked
package no.veikart.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
