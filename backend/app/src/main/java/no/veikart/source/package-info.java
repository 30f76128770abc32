/** The source documents that every fact is traced to. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "actor"})
@NullMarked
package no.veikart.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
