package no.veikart.editing;

import java.time.Clock;
import java.util.Map;
import no.veikart.commit.Commits;
import no.veikart.commit.History;
import no.veikart.security.Caller;
import no.veikart.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** The mutations: each asks for a role, then is written as one commit. What a verb does not give is left as it is, so it comes as a map. */
@Controller
class EditingController {
    private final Editor editor;
    private final Reverts reverts;
    private final Publishing publishing;

    EditingController(Editor editor, History history, Commits commits, Clock clock) {
        this.editor = editor;
        this.publishing = new Publishing(commits, clock);
        this.reverts = new Reverts(history);
    }

    @MutationMapping
    ChangePayload applyChanges(@Argument ApplyChangesInput input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(input, caller, Role.REPORTER);
    }

    @MutationMapping
    ChangePayload planPhase(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), PlanVerbs::planPhase), caller, Role.REPORTER);
    }

    @MutationMapping
    ChangePayload addDependency(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), PlanVerbs::addDependency), caller, Role.EDITOR);
    }

    @MutationMapping
    ChangePayload reportStatus(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), ReportVerbs::reportStatus), caller, Role.REPORTER);
    }

    @MutationMapping
    ChangePayload recordAdoption(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), ReportVerbs::recordAdoption), caller, Role.REPORTER);
    }

    @MutationMapping
    ChangePayload recordDecision(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), GovernanceVerbs::recordDecision), caller, Role.EDITOR);
    }

    @MutationMapping
    ChangePayload registerInitiative(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), GovernanceVerbs::registerInitiative), caller, Role.EDITOR);
    }

    @MutationMapping
    ChangePayload publishEdition(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), publishing::publishEdition), caller, Role.EDITOR);
    }

    @MutationMapping
    ChangePayload revertCommit(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), reverts::edits), caller, Role.EDITOR);
    }

    private ChangePayload write(WriteInput input, @Nullable Caller caller, Role needed) {
        Caller known = caller == null ? Caller.ANYONE : caller;
        known.require(needed);
        return editor.write(input, known);
    }
}
