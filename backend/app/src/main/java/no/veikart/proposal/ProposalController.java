package no.veikart.proposal;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.commit.History;
import no.veikart.commit.Ledger;
import no.veikart.editing.ApplyChangesInput;
import no.veikart.editing.ChangePayload;
import no.veikart.editing.Given;
import no.veikart.history.Asked;
import no.veikart.history.Differences;
import no.veikart.history.RoadmapChangeFilter;
import no.veikart.history.RoadmapDiff;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.Page;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Roadmap;
import no.veikart.security.Caller;
import no.veikart.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Proposals: reading them is open, making them takes a token, and deciding on them an editor. */
@Controller
class ProposalController {
    private final Proposals proposals;
    private final ProposalStore store;
    private final Commits commits;
    private final History history;
    private final Ledger ledger;
    private final Differences differences;
    private final Clock clock;

    ProposalController(
            Proposals proposals,
            ProposalStore store,
            Commits commits,
            History history,
            Ledger ledger,
            Differences differences,
            Clock clock) {
        this.proposals = proposals;
        this.store = store;
        this.commits = commits;
        this.history = history;
        this.ledger = ledger;
        this.differences = differences;
        this.clock = clock;
    }

    @QueryMapping
    Page<Proposal> proposals(
            @Argument @Nullable List<ProposalState> state,
            @Argument @Nullable List<String> organisation,
            @Argument @Nullable List<String> item,
            DataFetchingEnvironment field) {
        List<Proposal> all = store.list();
        List<Proposal> chosen = all.stream()
                .filter(each -> state == null || state.contains(each.state()))
                .filter(each -> organisation == null || organisation.contains(each.organisation()))
                .filter(each -> item == null || each.items().stream().anyMatch(item::contains))
                .toList();
        // Each step of any proposal makes another list.
        int written = all.stream().mapToInt(Proposal::version).sum();
        return Page.of(chosen, field, written, "");
    }

    @QueryMapping
    Proposal proposal(@Argument String id) {
        return (id.matches("[0-9]{1,9}") ? store.find(Integer.parseInt(id)) : Optional.<Proposal>empty())
                .orElseThrow(
                        () -> new UserError(ErrorCode.NOT_FOUND, "there is no such proposal; proposals lists them"));
    }

    @MutationMapping
    ProposalPayload proposeChanges(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return done(input, caller, Role.VIEWER, proposals::propose);
    }

    @MutationMapping
    ProposalPayload reviseProposal(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return done(input, caller, Role.VIEWER, proposals::revise);
    }

    @MutationMapping
    ProposalPayload commentOnProposal(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return done(input, caller, Role.VIEWER, proposals::comment);
    }

    @MutationMapping
    ProposalPayload acceptProposal(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return done(input, caller, Role.EDITOR, proposals::accept);
    }

    @MutationMapping
    ProposalPayload returnProposal(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return done(input, caller, Role.EDITOR, proposals::sendBack);
    }

    @MutationMapping
    ProposalPayload declineProposal(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return done(input, caller, Role.VIEWER, proposals::decline);
    }

    private static ProposalPayload done(
            Map<String, @Nullable Object> input,
            @Nullable Caller caller,
            Role needed,
            BiFunction<Given, Caller, ProposalPayload> what) {
        Caller known = caller == null ? Caller.ANYONE : caller;
        known.requireToken();
        known.require(needed);
        return what.apply(new Given(input), known);
    }

    @SchemaMapping
    String by(Proposal proposal) {
        return by(proposal.organisation(), proposal.role());
    }

    @SchemaMapping
    String by(ProposalEvent event) {
        return by(event.organisation(), event.role());
    }

    private String by(String organisation, String role) {
        return commits.current()
                        .find(Entry.class, organisation)
                        .map(Entry::name)
                        .orElse(organisation)
                + ", " + role;
    }

    @SchemaMapping
    OffsetDateTime created(Proposal proposal) {
        return utc(proposal.created());
    }

    @SchemaMapping
    OffsetDateTime updated(Proposal proposal) {
        return utc(proposal.updated());
    }

    @SchemaMapping
    OffsetDateTime at(ProposalEvent event) {
        return utc(event.at());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    List<ApplyChangesInput.Change> changes(Proposal proposal) {
        return ProposedChanges.read(store.changesOf(proposal));
    }

    @SchemaMapping
    @Nullable
    Commit commit(Proposal proposal) {
        return proposal.commit() == null ? null : commits.get(proposal.commit());
    }

    @SchemaMapping
    @Nullable
    ChangePayload outcome(Proposal proposal) {
        return proposal.state().isClosed() ? null : proposals.outcome(proposal, Caller.ANYONE);
    }

    @SchemaMapping
    boolean stale(Proposal proposal) {
        int now = commits.current().commit();
        return !proposal.state().isClosed()
                && proposal.items().stream()
                        .anyMatch(id ->
                                !ledger.stepsOf(id, proposal.basedOn(), now).isEmpty());
    }

    @SchemaMapping
    @Nullable
    RoadmapDiff changedSince(Proposal proposal, DataFetchingEnvironment field) {
        if (proposal.state().isClosed()) {
            return null;
        }
        Roadmap then = history.at(proposal.basedOn());
        Roadmap now = commits.current();
        List<String> known = proposal.items().stream()
                .filter(id -> then.find(id).isPresent() || now.find(id).isPresent())
                .toList();
        return differences.between(
                new Asked(then, then.at(), null),
                new Asked(now, clock.instant(), null),
                RoadmapChangeFilter.ofItems(known),
                field);
    }
}
