/** Taking in from files: a whole roadmap, and spreadsheets. Each file is one commit, written as any other change is. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "commit", "dataset", "editing", "export", "security"})
@NullMarked
package no.veikart.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
