/** Status reports (statusrapporter), delays and incidents. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "initiative"})
@NullMarked
package no.veikart.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
