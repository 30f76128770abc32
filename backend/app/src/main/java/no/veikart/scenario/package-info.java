/** What if (scenario): a roadmap with changes on top that nobody stored. Everything can be asked of it as of any other. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "dependency", "initiative", "schedule"})
@NullMarked
package no.veikart.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
