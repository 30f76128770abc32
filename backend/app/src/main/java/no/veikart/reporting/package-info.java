/** The reporting cycle (rapporteringssyklus): the rounds of a portfolio, who owes a report, what the next one starts from, and the history of lights. */
@ApplicationModule(allowedDependencies = {"roadmap", "platform", "initiative", "portfolio", "status"})
@NullMarked
package no.veikart.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
