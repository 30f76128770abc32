/** Veikart: the national e-health roadmap as a graph that anyone can query. */
@NullMarked
package no.veikart;

import org.jspecify.annotations.NullMarked;
