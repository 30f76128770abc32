package no.veikart.roadmap;

/** Anything on the roadmap that something else can depend on; a vertex of the dependency graph. */
public interface RoadmapItem extends Entry {}
