/**
 * The journal: every change to the roadmap is a commit, one document whose number gives the order. Nothing half-written is ever
 * visible, on a stand-alone server as on a replica set, and no transaction is needed. Values of any moment are made from it.
 */
@ApplicationModule(allowedDependencies = {"roadmap", "platform"})
@NullMarked
package no.veikart.commit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
