/**
 * Writing: changes of any kind and the verbs for what people do, each one commit. Nobody writes past it: who may, what refers to what, what
 * others did meanwhile and what must not wait for itself are asked in one place, of the roadmap that the commit would make.
 */
@ApplicationModule(
        allowedDependencies = {
            "roadmap",
            "platform",
            "commit",
            "history",
            "edition",
            "schedule",
            "security",
            "dependency",
            "actor",
            "initiative",
            "status",
            "adoption",
            "governance",
            "portfolio"
        })
@NullMarked
package no.veikart.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
