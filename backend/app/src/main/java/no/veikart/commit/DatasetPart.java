package no.veikart.commit;

/**
 * Says that a commit is one of those that load the built-in dataset.
 *
 * @param hash the hash of the whole dataset
 * @param part which of the commits this is, from 1
 * @param of how many there are
 */
public record DatasetPart(String hash, int part, int of) {}
