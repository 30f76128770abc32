package no.veikart.platform;

import org.jspecify.annotations.Nullable;

/** The server cannot start, for a reason in its store that the person who runs it can do something about. */
public class StoreStartException extends RuntimeException {
    private final String problem;
    private final String remedy;

    StoreStartException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem + " " + remedy, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    /** Another process has the embedded store's folder open. */
    static final class InUse extends StoreStartException {
        InUse(String problem, String remedy, Throwable cause) {
            super(problem, remedy, cause);
        }
    }

    /** What is wrong, in whole sentences. */
    public String problem() {
        return problem;
    }

    /** What to do about it, in whole sentences. */
    public String remedy() {
        return remedy;
    }
}
