/** What every feature stands on and knows no feature: errors, pages, scalars, limits, security headers, saved operations, the store. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package no.veikart.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
