/**
 * Proposals (forslag): changes that anyone with a token asks for. They are no part of the roadmap: an editor makes one a commit, sends it back
 * or declines it, and all of that is kept for everyone to read. Organisations and roles stand in them, never persons.
 */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "commit", "editing", "history", "edition", "security"})
@NullMarked
package no.veikart.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
