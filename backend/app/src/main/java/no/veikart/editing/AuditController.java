package no.veikart.editing;

import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.roadmap.Entry;
import no.veikart.security.ApiTokens;
import no.veikart.security.Caller;
import no.veikart.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Who is behind commits. */
@Controller
class AuditController {
    private final Commits commits;
    private final ApiTokens tokens;

    AuditController(Commits commits, ApiTokens tokens) {
        this.commits = commits;
        this.tokens = tokens;
    }

    @SchemaMapping
    String organisation(Commit commit) {
        return commit.author().organisation();
    }

    @SchemaMapping
    String role(Commit commit) {
        return commit.author().role();
    }

    /** By its name where the organisation is an actor of the roadmap as it is now. */
    @SchemaMapping
    String by(Commit commit) {
        String name = commits.current()
                .find(Entry.class, commit.author().organisation())
                .map(Entry::name)
                .orElse(commit.author().organisation());
        return name + ", " + commit.author().role();
    }

    @SchemaMapping
    @Nullable
    String subject(Commit commit, @AuthenticationPrincipal @Nullable Caller caller) {
        return caller != null && caller.role().includes(Role.ADMIN)
                ? commits.subjects().find(commit).orElse(null)
                : null;
    }

    @MutationMapping
    ErasedSubject eraseSubject(@Argument EraseSubjectInput input, @AuthenticationPrincipal @Nullable Caller caller) {
        (caller == null ? Caller.ANYONE : caller).require(Role.ADMIN);
        return new ErasedSubject(commits.subjects().erase(input.subject), tokens.eraseSubject(input.subject));
    }

    record EraseSubjectInput(String subject) {}

    /** In how many places a subject was forgotten. */
    record ErasedSubject(int commits, int tokens) {}
}
