/** Finding things by name, alias and description, with the rules of Norwegian. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform"})
@NullMarked
package no.veikart.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
