package no.veikart.web;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips where no Chromium is installed, and says so; where CI=true it fails, for there somebody counts on these tests. */
final class BrowserCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> chromium = Chromium.find();
        if (chromium.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is " + chromium.get());
        }
        String reason =
                "No Chromium found. Install it (Debian: apt-get install chromium), or set CHROMIUM to its executable";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(reason + "; with CI=true the browser tests must run.");
        }
        return ConditionEvaluationResult.disabled(reason + ".");
    }
}
