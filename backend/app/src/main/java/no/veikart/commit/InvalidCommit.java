package no.veikart.commit;

import java.util.List;

/** A draft that does not make a whole roadmap: all that is wrong with it. */
public final class InvalidCommit extends RuntimeException {
    private final List<String> problems;

    InvalidCommit(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = problems;
    }

    public List<String> problems() {
        return problems;
    }
}
