/** Actors (aktører): the organisations, bodies and groups of organisations of the health sector; no persons. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform"})
@NullMarked
package no.veikart.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
