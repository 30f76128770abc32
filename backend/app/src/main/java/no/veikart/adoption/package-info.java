/** Adoption (innføring): who introduces what, when and how far; derived from it who is first, who follows, and who can use it with whom. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "actor", "solution"})
@NullMarked
package no.veikart.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
