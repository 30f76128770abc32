package no.veikart.dataset;

import java.util.SortedMap;

/**
 * The folder of one source document.
 *
 * @param files the text of each file by its path
 */
record DatasetFolder(String name, SortedMap<String, String> files) {}
