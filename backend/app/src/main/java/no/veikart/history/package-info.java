/** The roadmap at any point: now, as it was known, at an edition; and what differs between two points. Stores nothing. */
@ApplicationModule(
        allowedDependencies = {"roadmap", "platform", "commit", "edition", "governance", "initiative", "scenario"})
@NullMarked
package no.veikart.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
