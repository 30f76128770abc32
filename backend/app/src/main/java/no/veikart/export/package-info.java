/** What scripts and the viewer read over HTTP beside GraphQL: the saved operations and the schema. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "commit",
            "roadmap",
            "graph",
            "source",
            "edition",
            "initiative",
            "dependency",
            "governance",
            "proposal"
        })
@NullMarked
package no.veikart.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
