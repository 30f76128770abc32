package no.veikart.slippage;

import no.veikart.dependency.Dependency;

/**
 * A dependency that decided when an item starts or is finished.
 *
 * @param percent of the runs, above 0; the sum over an item's can be over 100, as one may decide its start and another its end
 */
record SlippageDriver(Dependency dependency, double percent) {}
