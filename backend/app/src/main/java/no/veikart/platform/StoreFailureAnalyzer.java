package no.veikart.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the store cannot start, and what to do, in place of a stack trace. */
final class StoreFailureAnalyzer extends AbstractFailureAnalyzer<StoreStartException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoreStartException cause) {
        return new FailureAnalysis(cause.problem(), cause.remedy(), cause);
    }
}
