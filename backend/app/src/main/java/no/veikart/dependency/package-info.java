/** Dependencies (avhengigheter) between things on the roadmap, and the conditions (forutsetninger) that are no initiative or solution. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "graph", "actor", "initiative"})
@NullMarked
package no.veikart.dependency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
