/** Solutions (løsninger) and their functionalities (funksjonalitet), with availability over quarters. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "actor"})
@NullMarked
package no.veikart.solution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
