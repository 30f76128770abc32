/** Normative products (normerende produkter) by form of exchange and level. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "solution"})
@NullMarked
package no.veikart.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
