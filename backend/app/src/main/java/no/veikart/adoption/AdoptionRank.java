package no.veikart.adoption;

import java.util.List;

/** Adopters at the same place in the order; the first place is 1. */
record AdoptionRank(int rank, List<Adoption> adoptions) {}
