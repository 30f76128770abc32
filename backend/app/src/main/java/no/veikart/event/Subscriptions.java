package no.veikart.event;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import no.veikart.commit.Commits;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** All who listen: lets them in, wakes them at each commit, and ends those who are too slow or have listened for long. */
@Service
@EnableConfigurationProperties(EventSettings.class)
class Subscriptions implements AutoCloseable {
    private final Commits commits;
    private final EventSettings settings;
    private final Clock clock;
    private final Set<Reader<?>> open = ConcurrentHashMap.newKeySet();
    // Telling may wait for whoever listens: each on a thread of its own.
    private final ExecutorService tellers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("event-", 0).factory());

    Subscriptions(Commits commits, EventSettings settings, Clock clock) {
        this.commits = commits;
        this.settings = settings;
        this.clock = clock;
        commits.watch(this::wake);
    }

    private void wake() {
        open.forEach(Reader::wake);
    }

    /**
     * What there is to tell of the commits after a number, in order, as long as somebody listens. It fails with BAD_USER_INPUT when there is
     * no such commit, with TOO_BUSY when too many listen.
     *
     * @param after null for the commits to come
     * @param event what to tell of a commit, asked for one after the other; null when it is nothing
     */
    <T> Flux<T> after(@Nullable Integer after, String client, IntFunction<@Nullable T> event) {
        return Flux.create(
                sink -> {
                    try {
                        Reader<T> reader = enter(from(after), client, sink, event);
                        sink.onDispose(() -> open.remove(reader));
                        sink.onRequest(more -> reader.wake());
                        reader.wake();
                    } catch (UserError refused) {
                        sink.error(refused);
                    }
                },
                FluxSink.OverflowStrategy.ERROR);
    }

    private int from(@Nullable Integer after) {
        int last = commits.log().size();
        if (after != null && (after < 0 || after > last)) {
            throw UserError.badInput("after is " + after + "; the last commit is " + last
                    + ", and 0 stands for before the first. Give the number of the last commit that you were told of");
        }
        return after == null ? last : after;
    }

    private synchronized <T> Reader<T> enter(
            int from, String client, FluxSink<T> sink, IntFunction<@Nullable T> event) {
        long ofClient =
                open.stream().filter(reader -> reader.client().equals(client)).count();
        if (ofClient >= settings.perClient() || open.size() >= settings.inAll()) {
            throw new UserError(
                    ErrorCode.TOO_BUSY,
                    ofClient >= settings.perClient()
                            ? "one address has " + ofClient + " subscriptions, which is the limit; end one first"
                            : "the server has " + open.size() + " subscriptions, which is the limit; try again later");
        }
        Reader<T> reader = new Reader<>(client, commits, sink, event, from, tellers, clock.instant());
        open.add(reader);
        return reader;
    }

    /** How many listen. */
    int count() {
        return open.size();
    }

    @Scheduled(fixedDelay = 1000)
    void endTheSlowAndTheOld() {
        open.forEach(reader -> reader.look(clock.instant(), settings));
    }

    /** Before the server waits for its last requests to be answered, which these would not be. */
    @EventListener(ContextClosedEvent.class)
    @Override
    public void close() {
        open.forEach(reader -> reader.end(ErrorCode.TOO_BUSY, "the server is stopping"));
        tellers.shutdown();
    }
}
