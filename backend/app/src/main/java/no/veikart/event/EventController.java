package no.veikart.event;

import graphql.execution.DataFetcherResult;
import java.util.List;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.commit.History;
import no.veikart.history.Differences;
import no.veikart.history.RoadmapChange;
import no.veikart.history.RoadmapChangeFilter;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.ItemSchedule;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The subscriptions. */
@Controller
class EventController {
    private static final int MOST = 500;

    private final Subscriptions subscriptions;
    private final Commits commits;
    private final History history;
    private final Differences differences;
    private final Kinds kinds;

    EventController(
            Subscriptions subscriptions, Commits commits, History history, Differences differences, Kinds kinds) {
        this.subscriptions = subscriptions;
        this.commits = commits;
        this.history = history;
        this.differences = differences;
        this.kinds = kinds;
    }

    @SubscriptionMapping("commits")
    Publisher<DataFetcherResult<Commit>> commits(@Argument @Nullable Integer after, @ContextValue String client) {
        return subscriptions.after(
                after, client, number -> Step.asked(commits.current()).answer(commits.get(number)));
    }

    @SubscriptionMapping
    Publisher<ItemChanges> itemChanges(
            @Argument @Nullable RoadmapChangeFilter filter,
            @Argument @Nullable List<String> owner,
            @Argument @Nullable Integer after,
            @ContextValue String client) {
        try {
            kinds.requirePrefixes(filter == null ? null : filter.kind());
            requireFew("owner", owner);
        } catch (UserError refused) {
            return Flux.error(refused);
        }
        return subscriptions.after(
                after, client, new Steps<>(commits, history, step -> changesOf(step, filter, owner)));
    }

    private @Nullable ItemChanges changesOf(
            Step step, @Nullable RoadmapChangeFilter filter, @Nullable List<String> owner) {
        List<RoadmapChange> found = differences.all(
                Step.asked(step.before()),
                Step.asked(step.after()),
                filter,
                change -> owner == null || isOwned(change, owner, step));
        return found.isEmpty() ? null : new ItemChanges(step, found);
    }

    private static boolean isOwned(NodeChange change, List<String> owners, Step step) {
        return Owners.own(owners, change.before(), step.before()) || Owners.own(owners, change.after(), step.after());
    }

    @SubscriptionMapping
    Publisher<DatesMoved> datesMoved(
            @Argument @Nullable List<String> items,
            @Argument @Nullable List<String> owner,
            @Argument @Nullable Integer after,
            @ContextValue String client) {
        List<String> named = items == null ? List.of() : items;
        List<String> owners = owner == null ? List.of() : owner;
        try {
            requireFew("items", named);
            requireFew("owner", owners);
            if (named.isEmpty() && owners.isEmpty()) {
                throw UserError.badInput("neither items nor owner is given; say whose dates are meant");
            }
        } catch (UserError refused) {
            return Flux.error(refused);
        }
        return subscriptions.after(
                after, client, new Steps<>(commits, history, step -> DatesMoved.of(step, named, owners)));
    }

    @SchemaMapping
    DataFetcherResult<Commit> commit(ItemChanges event) {
        return event.step().after(event.step().commit());
    }

    @SchemaMapping
    DataFetcherResult<List<RoadmapChange>> changes(ItemChanges event) {
        return event.step().after(event.found());
    }

    @SchemaMapping
    DataFetcherResult<Commit> commit(DatesMoved event) {
        return event.step().after(event.step().commit());
    }

    @SchemaMapping
    DataFetcherResult<RoadmapItem> item(MovedDates dates) {
        return dates.after() == null
                ? dates.step().before(dates.item())
                : dates.step().after(dates.item());
    }

    @SchemaMapping
    @Nullable
    DataFetcherResult<ItemSchedule> before(MovedDates dates) {
        return dates.before() == null ? null : dates.step().before(dates.before());
    }

    @SchemaMapping
    @Nullable
    DataFetcherResult<ItemSchedule> after(MovedDates dates) {
        return dates.after() == null ? null : dates.step().after(dates.after());
    }

    private static void requireFew(String argument, @Nullable List<String> given) {
        if (given != null && given.size() > MOST) {
            throw UserError.badInput(argument + " has " + given.size() + " elements; at most " + MOST + " are watched");
        }
    }
}
