/** The built-in dataset and how it is loaded: one folder and one commit for each source document. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "commit", "source"})
@NullMarked
package no.veikart.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
