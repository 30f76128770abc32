package no.veikart.dataset;

import java.util.List;

/** A dataset that cannot be loaded: everything that is wrong with it, each with file, line, entry and field. */
public final class InvalidDataset extends RuntimeException {
    private final List<String> problems;

    InvalidDataset(List<String> problems) {
        super("The dataset is not valid; nothing of it was loaded:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
