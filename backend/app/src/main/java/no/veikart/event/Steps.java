package no.veikart.event;

import java.util.function.Function;
import java.util.function.IntFunction;
import no.veikart.commit.Commits;
import no.veikart.commit.History;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** Goes from commit to commit, with the value before and after each. Used by one who listens, and not by several threads at once. */
final class Steps<T> implements IntFunction<@Nullable T> {
    private final Commits commits;
    private final History history;
    private final Function<Step, @Nullable T> event;
    private @Nullable Roadmap last;

    Steps(Commits commits, History history, Function<Step, @Nullable T> event) {
        this.commits = commits;
        this.history = history;
        this.event = event;
    }

    @Override
    public @Nullable T apply(int number) {
        Roadmap before = last == null || last.commit() != number - 1 ? valueBefore(number) : last;
        Roadmap after = history.next(before);
        last = after;
        return event.apply(new Step(commits.get(number), before, after));
    }

    private Roadmap valueBefore(int number) {
        return number == 1 ? Roadmap.EMPTY : history.at(number - 1);
    }
}
