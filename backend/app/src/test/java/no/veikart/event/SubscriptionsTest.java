package no.veikart.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import no.veikart.commit.Commits;
import no.veikart.commit.WrittenJournal;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/** Who may listen, how fast and for how long. */
class SubscriptionsTest {
    @TempDir
    java.nio.file.Path folder;

    private WrittenJournal journal;
    private Commits commits;
    private Subscriptions subscriptions;
    private final MovingClock clock = new MovingClock();

    /** Takes as much as it is told to. */
    private static final class Taker extends BaseSubscriber<Integer> {
        final List<Integer> taken = new CopyOnWriteArrayList<>();
        volatile @Nullable Throwable failure;

        @Override
        protected void hookOnSubscribe(Subscription subscription) {}

        @Override
        protected void hookOnNext(Integer number) {
            taken.add(number);
        }

        @Override
        protected void hookOnError(Throwable told) {
            failure = told;
        }
    }

    private static final class MovingClock extends Clock {
        volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void open() {
        journal = WrittenJournal.in(folder);
        commits = journal.commits();
        journal.write(5);
        subscriptions =
                new Subscriptions(commits, new EventSettings(3, 5, Duration.ofSeconds(30), Duration.ofHours(1)), clock);
    }

    @AfterEach
    void close() {
        subscriptions.close();
        journal.close();
    }

    private Taker listen(@Nullable Integer after, String client) {
        Taker taker = new Taker();
        subscriptions.<Integer>after(after, client, number -> number).subscribe(taker);
        return taker;
    }

    private static void await(Runnable assertion) throws InterruptedException {
        AssertionError last = new AssertionError();
        for (int i = 0; i < 200; i++) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                last = notYet;
                Thread.sleep(10);
            }
        }
        throw last;
    }

    @Test
    void whoTakesSlowlyGetsEverythingInOrderAndNothingIsKeptForThem() throws Exception {
        Taker slow = listen(0, "a");
        List<Integer> expected = new ArrayList<>();
        for (int taken = 1; taken <= 20; taken++) {
            journal.write(1);
            slow.request(1);
            expected.add(taken);
            await(() -> assertThat(slow.taken).containsExactlyElementsOf(expected));
        }
        slow.request(100);
        await(() -> assertThat(slow.taken)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, commits.log().size()).boxed().toList()));
    }

    @Test
    void manyWhoListenWhileManyWriteAllGetEachCommitOnce() throws Exception {
        List<Taker> takers =
                IntStream.range(0, 5).mapToObj(n -> listen(n, "client " + n)).toList();
        takers.forEach(taker -> taker.request(Long.MAX_VALUE));
        List<Thread> writers = IntStream.range(0, 4)
                .mapToObj(n -> Thread.ofVirtual().start(() -> journal.write(10)))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }
        for (int n = 0; n < 5; n++) {
            Taker taker = takers.get(n);
            List<Integer> expected = IntStream.rangeClosed(n + 1, 45).boxed().toList();
            await(() -> assertThat(taker.taken).containsExactlyElementsOf(expected));
        }
    }

    @Test
    void whoTakesNothingWhileThereIsMoreIsEndedAndToldHowToGoOn() {
        Taker stuck = listen(0, "a");
        Taker idle = listen(null, "a");
        idle.request(1);
        subscriptions.endTheSlowAndTheOld();
        subscriptions.endTheSlowAndTheOld();
        clock.now = clock.now.plusSeconds(31);
        subscriptions.endTheSlowAndTheOld();
        assertThat(stuck.failure)
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nothing was taken for 30 s")
                .hasMessageContaining("go on with after");
        assertThat(idle.failure).isNull();
        assertThat(subscriptions.count()).isEqualTo(1);
    }

    @Test
    void aSubscriptionEndsAfterAWhile() {
        Taker old = listen(null, "a");
        old.request(1);
        clock.now = clock.now.plus(Duration.ofMinutes(61));
        subscriptions.endTheSlowAndTheOld();
        assertThat(old.failure).hasMessageContaining("at most 60 min");
        assertThat(subscriptions.count()).isZero();
    }

    @Test
    void oneClientAndAllTogetherHaveOnlySoManyAndWhoLeavesMakesRoom() {
        List<Taker> takers =
                IntStream.range(0, 3).mapToObj(n -> listen(null, "a")).toList();
        assertThat(listen(null, "a").failure).hasMessageContaining("one address has 3 subscriptions");
        takers.getFirst().cancel();
        assertThat(listen(null, "a").failure).isNull();
        assertThat(listen(null, "b").failure).isNull();
        assertThat(listen(null, "c").failure).isNull();
        assertThat(listen(null, "d").failure).hasMessageContaining("the server has 5 subscriptions");
    }

    @Test
    void thoseWhoListenAreToldThatTheServerStops() {
        Taker taker = listen(null, "a");
        subscriptions.close();
        assertThat(taker.failure).hasMessageContaining("the server is stopping");
    }
}
