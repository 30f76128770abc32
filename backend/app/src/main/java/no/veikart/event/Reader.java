package no.veikart.event;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import no.veikart.commit.Commits;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.FluxSink;

/** One who listens: a place in the journal, which moves on as fast as the events are taken. */
final class Reader<T> {
    private final String client;
    private final Commits commits;
    private final FluxSink<T> sink;
    private final IntFunction<@Nullable T> event;
    private final Executor teller;
    private final Instant opened;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile int told;
    private volatile boolean handing;
    private int seen = -1;
    private @Nullable Instant stuckSince;

    Reader(
            String client,
            Commits commits,
            FluxSink<T> sink,
            IntFunction<@Nullable T> event,
            int after,
            Executor teller,
            Instant opened) {
        this.client = client;
        this.commits = commits;
        this.sink = sink;
        this.event = event;
        this.told = after;
        this.teller = teller;
        this.opened = opened;
    }

    String client() {
        return client;
    }

    /** There may be something to tell, or somebody to tell it to. Returns at once. */
    void wake() {
        if (calls.getAndIncrement() == 0) {
            try {
                teller.execute(this::tell);
            } catch (RejectedExecutionException stopping) {
                sink.complete();
            }
        }
    }

    /** By one thread at a time: who calls meanwhile only makes it look once more. */
    private void tell() {
        int answered;
        do {
            answered = calls.get();
            try {
                tellAll();
            } catch (RuntimeException | Error failed) {
                sink.error(failed);
            }
        } while (calls.addAndGet(-answered) != 0);
    }

    private void tellAll() {
        while (told < commits.log().size() && sink.requestedFromDownstream() > 0 && !sink.isCancelled()) {
            T next = event.apply(told + 1);
            // Before it is handed over, which may wait: what is on its way is not to be told again.
            told++;
            if (next != null) {
                handing = true;
                sink.next(next);
                handing = false;
            }
        }
    }

    /** Ends it when it has taken nothing for too long, or has lasted for long enough. Called from time to time, by one thread. */
    void look(Instant now, EventSettings settings) {
        boolean waiting = told < commits.log().size() || handing;
        if (!waiting || told != seen) {
            seen = told;
            stuckSince = waiting ? now : null;
        } else if (stuckSince == null) {
            stuckSince = now;
        } else if (Duration.between(stuckSince, now).compareTo(settings.patience()) > 0) {
            end(
                    ErrorCode.TIMEOUT,
                    "nothing was taken for " + settings.patience().toSeconds() + " s while there was more to tell");
        }
        if (Duration.between(opened, now).compareTo(settings.longest()) > 0) {
            end(
                    ErrorCode.TIMEOUT,
                    "a subscription lasts at most " + settings.longest().toMinutes() + " min");
        }
    }

    void end(ErrorCode code, String why) {
        sink.error(new UserError(
                code,
                why + "; go on with after: the number of the last commit that reached you, or " + told
                        + " when all did"));
    }
}
