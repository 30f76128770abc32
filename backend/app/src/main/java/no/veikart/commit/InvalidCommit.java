package no.veikart.commit;

import java.util.List;
import java.util.stream.Collectors;

/** A draft that does not make a whole roadmap: all that is wrong with it. */
public final class InvalidCommit extends RuntimeException {
    private final List<Problem> problems;

    InvalidCommit(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
