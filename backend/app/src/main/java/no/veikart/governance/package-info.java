/** Governance (styring): meetings, cases, decisions and follow-ups of the bodies that decide. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "actor"})
@NullMarked
package no.veikart.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
