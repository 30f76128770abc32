package no.veikart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.veikart.commit.Commits;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Derives beside all else, once the server answers, what the first large export would else wait for: the orders of the large lists, and the
 * graph. Of 100,000 initiatives that takes seconds; after a small change, next to nothing.
 */
@Component
class Beforehand {
    private static final Logger LOG = LoggerFactory.getLogger(Beforehand.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String SOME = "1000";
    private static final String ONE = "1";
    private static final List<String> LARGE = List.of("initiativeList", "dependencyList");

    private final Commits commits;
    private final SavedOperations operations;
    private final Exports exports;
    private volatile @Nullable Roadmap derived;
    private volatile @Nullable Thread thread;

    Beforehand(Commits commits, SavedOperations operations, Exports exports) {
        this.commits = commits;
        this.operations = operations;
        this.exports = exports;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread next = Thread.ofPlatform()
                .daemon()
                .name("beforehand")
                .priority(Thread.MIN_PRIORITY)
                .unstarted(this::followUntilEnded);
        thread = next;
        next.start();
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Whether all is derived of the roadmap as it is. */
    boolean isDone() {
        return derived == commits.current();
    }

    private void followUntilEnded() {
        try {
            while (Thread.currentThread() == thread) { // What it asks may have taken the interruption for its own.
                if (!isDone()) {
                    derive(commits.current());
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void derive(Roadmap roadmap) {
        try {
            roadmap.graph();
            for (String name : LARGE) {
                ask(operations.get(name), derived == null ? SOME : ONE);
            }
        } catch (IOException | RuntimeException failed) {
            LOG.debug("What is asked first has to be derived then", failed);
        }
        derived = roadmap;
    }

    /** To nowhere: the list whole, and some of its rows, the first time so many that all that an export does has been done before. */
    private void ask(SavedOperation operation, String rows) throws IOException {
        ExportOptions one =
                ExportOptions.take(Format.NDJSON, new LinkedMultiValueMap<>(Map.of("limit", List.of(rows))), List.of());
        Question question = Question.parse(operation.shape().schema(), operation.text(), null, Map.of());
        exports.write(
                question, Format.NDJSON, one, "", new HeldBack((length, count) -> OutputStream.nullOutputStream()));
    }
}
