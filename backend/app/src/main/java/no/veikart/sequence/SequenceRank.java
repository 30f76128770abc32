package no.veikart.sequence;

import java.util.List;

/** What can be done at the same time; the first rank is 1. */
record SequenceRank(int rank, List<SequencePlace> places) {}
