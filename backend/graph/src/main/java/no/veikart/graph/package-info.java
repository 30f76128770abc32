/**
 * Directed graphs of ints, and the questions asked of them. Vertices are {@code 0..vertexCount-1} and edges
 * {@code 0..edgeCount-1}; what they stand for is the caller's business.
 *
 * <p>Everything here is a value: built by a static factory, immutable afterwards, safe to share between threads. No
 * algorithm recurses, so depth is bounded by memory alone. Every algorithm is deterministic: the same input edges in the
 * same order give the same answer, ties included. Every algorithm takes a set of allowed {@link Labels} and sees only
 * the edges that carry one of them. Arrays that are returned belong to the caller.
 */
@NullMarked
package no.veikart.graph;

import org.jspecify.annotations.NullMarked;
