package no.veikart.editing;

import static no.veikart.editing.Writer.update;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A server under load for a long time: questions, scenarios, past moments, exports, changes, listeners that come and go. Run by {@code mvn -Psoak
 * verify}; for how long is said by {@code -Dveikart.soak=30m}. Memory is what is held after collection, and must not grow once all is warm.
 */
@WritingTest
@Tag("soak")
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class SoakTest {
    private static final List<String> QUESTIONS = List.of(
            "{ roadmap { initiatives(first: 200) { nodes { id name owner { name } milestones { name } } } } }",
            "{ roadmap { conflicts { explanation(language: EN) } } }",
            "{ roadmap { centralDependencies(first: 20) { item { id } allDependents } } }",
            "{ roadmap { search(text: \"kjernejournal\") { nodes { id } } } }",
            "{ roadmap(commit: %d) { counts { kind count } } }",
            "{ roadmap(scenario: {shift: [{item: \"initiative:soak\", quarters: %d}]}) { conflicts { certainty } } }",
            "{ roadmapDiff(from: {edition: \"1.0\"}, to: {commit: %d}, first: 50) { totalCount } }");

    @Autowired
    Writer writer;

    @LocalServerPort
    int port;

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean ended;

    @Test
    void memoryDoesNotGrowOnceAllIsWarm() throws Exception {
        Duration whole =
                Duration.parse("PT" + System.getProperty("veikart.soak").toUpperCase(java.util.Locale.ROOT));
        Duration warm = whole.compareTo(Duration.ofMinutes(15)) < 0 ? whole.dividedBy(3) : Duration.ofMinutes(5);
        Map<String, Object> content = new java.util.HashMap<>(Writer.initiative("Utholdenhet", "actor:ks"));
        content.put("period", Writer.period("2027-Q1", "2027-Q4"));
        writer.editor().apply(Writer.create("initiative:soak", content)).commit();
        Instant start = Instant.now();
        List<Long> held = new ArrayList<>();
        try (ExecutorService load = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 3; n++) {
                int first = n;
                load.execute(() -> untilEnded(turn -> ask(first + turn)));
            }
            load.execute(() -> untilEnded(this::write));
            load.execute(() -> untilEnded(this::listen));
            while (Duration.between(start, Instant.now()).compareTo(whole) < 0 && failure.get() == null) {
                Thread.sleep(whole.dividedBy(20).toMillis());
                if (Duration.between(start, Instant.now()).compareTo(warm) > 0) {
                    held.add(heldMegabytes());
                }
            }
            ended = true;
        }
        assertThat(failure.get()).isNull();
        System.out.printf(
                "%d min under load: %d questions, %d changes; held after collection, in MB: %s%n",
                whole.toMinutes(), asked.get(), written.get(), held);
        assertThat(averageOf(held.subList(held.size() / 2, held.size())))
                .as("MB held in the second half of %s", held)
                .isLessThan(1.1 * averageOf(held.subList(0, held.size() / 2)) + 2.0 * written.get() / 1000);
    }

    /** Something that is done again and again; its turn is counted. */
    private interface Work {
        void turn(int number) throws Exception;
    }

    private void untilEnded(Work work) {
        for (int turn = 0; !ended; turn++) {
            try {
                work.turn(turn);
            } catch (Exception | AssertionError failed) {
                failure.compareAndSet(null, failed);
                ended = true;
            }
        }
    }

    private void ask(int turn) {
        String question = QUESTIONS.get(turn % QUESTIONS.size()).replace("%d", String.valueOf(1 + turn % 5));
        Writer.Answer answer = writer.nobody().ask(question, Map.of());
        assertThat(answer.body()).as(question).doesNotContain("\"errors\"");
        asked.incrementAndGet();
    }

    private void write(int turn) throws InterruptedException {
        writer.editor()
                .apply(update("initiative:soak", Map.of("rank", turn + 1)))
                .commit();
        written.incrementAndGet();
        Thread.sleep(500);
    }

    private void listen(int turn) throws Exception {
        String subscription = "subscription { itemChanges(after: 0) { commit { number } changes { field } } }";
        try (Listener listener =
                turn % 2 == 0 ? Listener.toEvents(port, subscription) : Listener.toSocket(port, subscription)) {
            listener.next("$.data.itemChanges.commit.number");
        }
        Thread.sleep(200);
    }

    private static long heldMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static double averageOf(List<Long> numbers) {
        return numbers.stream().mapToLong(number -> number).average().orElseThrow();
    }
}
