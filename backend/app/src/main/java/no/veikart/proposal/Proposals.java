package no.veikart.proposal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.commit.Ledger;
import no.veikart.commit.Problem;
import no.veikart.editing.ApplyChangesInput;
import no.veikart.editing.ChangePayload;
import no.veikart.editing.Editor;
import no.veikart.editing.Given;
import no.veikart.editing.InputError;
import no.veikart.security.Caller;
import no.veikart.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;

/** Makes proposals, and takes them through their states. */
@Service
class Proposals implements SmartInitializingSingleton {
    private static final int MOST_OPEN = 50;
    private static final int MOST_EVER = 2000;
    private static final int MOST_EVENTS = 200;
    private static final int TRIES = 10;

    private final ProposalStore store;
    private final Editor editor;
    private final Commits commits;
    private final Ledger ledger;
    private final Clock clock;

    Proposals(ProposalStore store, Editor editor, Commits commits, Ledger ledger, Clock clock) {
        this.store = store;
        this.editor = editor;
        this.commits = commits;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What became a commit when a server died is marked so, before anybody is answered. */
    @Override
    public void afterSingletonsInstantiated() {
        store.list().stream().filter(each -> !each.state().isClosed()).forEach(this::settled);
    }

    /** The proposal as it is once it is marked as what it has become. */
    private Proposal settled(Proposal proposal) {
        return ProposalCommit.of(proposal, commits, ledger)
                .map(made -> accepted(store.find(proposal.number()).orElse(proposal), eventOf(made), numberOf(made)))
                .orElse(proposal);
    }

    private static Integer numberOf(ProposalCommit made) {
        return made.commit().number();
    }

    private static ProposalEvent eventOf(ProposalCommit made) {
        Commit commit = made.commit();
        return new ProposalEvent(
                ProposalEventKind.ACCEPTED,
                commit.recordedAt(),
                commit.author().organisation(),
                commit.author().role(),
                made.text());
    }

    /** A new proposal; refused with all that is wrong with its changes as they would be if an editor made them. */
    ProposalPayload propose(Given given, Caller caller) {
        Proposal terms = ProposalTerms.of(given, caller, commits.current().commit());
        List<InputError> errors = ProposalTerms.problemsIn(terms);
        List<Proposal> own = store.list().stream()
                .filter(each -> each.organisation().equals(terms.organisation()))
                .toList();
        long open = own.stream().filter(each -> !each.state().isClosed()).count();
        if (open >= MOST_OPEN) {
            errors.add(new InputError(
                    null,
                    terms.organisation() + " has " + open + " proposals that wait, as many as may be; withdraw one",
                    Problem.Code.INVALID));
        }
        if (own.size() >= MOST_EVER) {
            errors.add(new InputError(
                    null,
                    terms.organisation() + " has made " + own.size() + " proposals, as many as are kept",
                    Problem.Code.INVALID));
        }
        return tried(
                given,
                terms,
                errors,
                () -> store.insert(number -> new Proposal(
                        number,
                        1,
                        ProposalState.OPEN,
                        terms.title(),
                        terms.organisation(),
                        terms.role(),
                        terms.reason(),
                        terms.decision(),
                        terms.cascade(),
                        terms.basedOn(),
                        terms.items(),
                        terms.changes(),
                        null,
                        List.of(event(ProposalEventKind.PROPOSED, caller, terms.reason())))));
    }

    /** Other changes and terms for a proposal of the caller's organisation, which is open again then. */
    ProposalPayload revise(Given given, Caller caller) {
        return with(given, each -> true, proposal -> {
            if (!proposal.organisation().equals(caller.organisation())) {
                return ProposalPayload.refused(
                        "proposal",
                        Problem.Code.FORBIDDEN,
                        "only " + proposal.organisation() + " revises it; others comment on it");
            }
            Proposal terms = ProposalTerms.of(given, caller, commits.current().commit());
            ProposalEvent event = event(ProposalEventKind.REVISED, caller, terms.reason());
            Proposal revised = proposal.revised(terms, event);
            return tried(given, terms, ProposalTerms.problemsIn(terms), () -> store.replace(revised) ? revised : null);
        });
    }

    ProposalPayload comment(Given given, Caller caller) {
        return step(given, each -> true, caller, ProposalEventKind.COMMENTED, null);
    }

    ProposalPayload sendBack(Given given, Caller caller) {
        return step(
                given, each -> each == ProposalState.OPEN, caller, ProposalEventKind.RETURNED, ProposalState.RETURNED);
    }

    /** By an editor, or by those who made it. */
    ProposalPayload decline(Given given, Caller caller) {
        return with(given, each -> true, proposal -> {
            if (!proposal.organisation().equals(caller.organisation())) {
                caller.require(Role.EDITOR);
            }
            return step(given, each -> true, caller, ProposalEventKind.DECLINED, ProposalState.DECLINED);
        });
    }

    /** Makes a proposal a commit of the caller's. */
    ProposalPayload accept(Given given, Caller caller) {
        String text = String.valueOf(given.textOrNull("reason") == null ? "" : given.textOrNull("reason"))
                .strip();
        InputError wrong = text.isEmpty() ? null : ProposalTerms.problemWithText("reason", text);
        if (wrong != null) {
            return ProposalPayload.refused(List.of(wrong));
        }
        return with(given, each -> each == ProposalState.OPEN, proposal -> {
            Proposal settled = settled(proposal);
            if (settled.state().isClosed()) {
                return new ProposalPayload(settled, List.of(), null);
            }
            ChangePayload now = outcome(proposal, caller);
            boolean already = !now.userErrors().isEmpty()
                    && now.userErrors().stream().allMatch(error -> error.code() == Problem.Code.UNCHANGED);
            boolean dryRun = Boolean.TRUE.equals(given.fields().get("dryRun"));
            boolean anyway = Boolean.TRUE.equals(given.fields().get("evenIfChanged"));
            ChangePayload change = already ? now : editor.write(changes(proposal, text, anyway, dryRun), caller);
            if (!already && !change.userErrors().isEmpty()) {
                return new ProposalPayload(null, change.userErrors(), change);
            }
            if (dryRun) {
                return new ProposalPayload(proposal, List.of(), change);
            }
            Integer number = change.commit() == null ? null : change.commit().number();
            ProposalEvent event = event(ProposalEventKind.ACCEPTED, caller, text);
            return new ProposalPayload(accepted(proposal, event, number), List.of(), change);
        });
    }

    /** The commit is there: whatever others have written on the proposal meanwhile, it is accepted. */
    private Proposal accepted(Proposal proposal, ProposalEvent event, @Nullable Integer commit) {
        Proposal last = proposal;
        for (int n = 0; n < TRIES; n++) {
            if (commit != null && commit.equals(last.commit())) {
                return last; // Another server has found it and said so.
            }
            Proposal accepted = last.after(event, ProposalState.ACCEPTED, commit);
            if (store.replace(accepted)) {
                return accepted;
            }
            last = store.find(proposal.number()).orElse(last);
        }
        throw new IllegalStateException(
                "proposal " + proposal.number() + " is commit " + commit + " and not marked so");
    }

    /** What accepting a proposal would do to the roadmap as it is now, for somebody who may accept it. */
    ChangePayload outcome(Proposal proposal, Caller caller) {
        return editor.write(
                changes(proposal, "", true, true),
                new Caller(proposal.organisation(), Role.EDITOR, caller.subject(), null));
    }

    private ApplyChangesInput changes(Proposal proposal, String text, boolean anyway, boolean dryRun) {
        return new ApplyChangesInput(
                ProposedChanges.read(store.changesOf(proposal)),
                ProposalCommit.message(proposal, text),
                proposal.decision(),
                anyway ? null : proposal.basedOn(),
                dryRun,
                proposal.cascade());
    }

    /** Finds what the input names, in a state that allows it, and as the caller has read it. */
    private ProposalPayload with(
            Given given, Predicate<ProposalState> allowed, Function<Proposal, ProposalPayload> done) {
        String id = given.text("proposal");
        Proposal proposal =
                id.matches("[0-9]{1,9}") ? store.find(Integer.parseInt(id)).orElse(null) : null;
        if (proposal == null) {
            return ProposalPayload.refused(
                    "proposal", Problem.Code.NOT_FOUND, "there is no such proposal; proposals lists them");
        }
        Integer expected = given.number("expectedVersion");
        if (expected != null && expected != proposal.version()) {
            return ProposalPayload.refused(
                    "expectedVersion",
                    Problem.Code.CONFLICT,
                    "the proposal has version " + proposal.version() + " by now; read it again");
        }
        if (proposal.state().isClosed() || !allowed.test(proposal.state())) {
            return ProposalPayload.refused(
                    "proposal",
                    Problem.Code.INVALID,
                    "proposal " + id + " is " + proposal.state() + "; that is not done with it");
        }
        return done.apply(proposal);
    }

    private ProposalPayload step(
            Given given,
            Predicate<ProposalState> allowed,
            Caller caller,
            ProposalEventKind kind,
            @Nullable ProposalState next) {
        String field = kind == ProposalEventKind.COMMENTED ? "comment" : "reason";
        String text = given.text(field).strip();
        InputError wrong = ProposalTerms.problemWithText(field, text);
        if (wrong != null) {
            return ProposalPayload.refused(List.of(wrong));
        }
        return with(given, allowed, proposal -> {
            if (kind == ProposalEventKind.COMMENTED && proposal.events().size() >= MOST_EVENTS) {
                return ProposalPayload.refused(
                        "proposal",
                        Problem.Code.INVALID,
                        "there are " + MOST_EVENTS + " comments already; make a new proposal");
            }
            Proposal after = proposal.after(
                    event(kind, caller, text), next == null ? proposal.state() : next, proposal.commit());
            return store.replace(after) ? new ProposalPayload(after, List.of(), null) : overtaken();
        });
    }

    private static ProposalPayload overtaken() {
        return ProposalPayload.refused(
                "proposal",
                Problem.Code.CONFLICT,
                "somebody else has written the proposal in the meantime; read it again");
    }

    private ProposalPayload tried(
            Given given, Proposal terms, List<InputError> errors, Supplier<@Nullable Proposal> stored) {
        ChangePayload change = null;
        if (errors.isEmpty()) {
            change = outcome(terms, Caller.ANYONE);
            errors.addAll(change.userErrors());
        }
        if (!errors.isEmpty()) {
            return new ProposalPayload(null, errors, change);
        }
        if (Boolean.TRUE.equals(given.fields().get("dryRun"))) {
            return new ProposalPayload(null, List.of(), change);
        }
        Proposal proposal = stored.get();
        return proposal == null ? overtaken() : new ProposalPayload(proposal, List.of(), change);
    }

    private ProposalEvent event(ProposalEventKind kind, Caller caller, String text) {
        return new ProposalEvent(
                kind,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.organisationOrThrow(),
                caller.role().name(),
                text);
    }
}
