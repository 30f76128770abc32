package no.veikart.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.commit.Commits;
import no.veikart.commit.StoredJournal;
import no.veikart.editing.Writer;
import no.veikart.editing.Writer.Answer;
import no.veikart.editing.WritingTest;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Kinds;
import no.veikart.security.Role;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@WritingTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ProposalTest {
    private static final String TEXT = "initiative:proposal-text";
    private static final String SELECTED = """
        { userErrors { field message code }
          proposal { id version state by organisation title stale basedOn items commit { number message by }
            changes { id action content } events { kind by text }
            outcome { userErrors { code } diff { totalCount } conflictsCaused { certainty } }
            changedSince { nodes { field before after } } }
          change { commit { number } userErrors { code } meanwhile { number } diff { nodes { field after } } } }
        """;

    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    @Autowired
    MongoDatabase database;

    @Autowired
    Kinds kinds;

    @Autowired
    Proposals proposals;

    @Autowired
    Environment environment;

    @BeforeEach
    void initiative() {
        if (commits.current().find(TEXT).isEmpty()) {
            writer.editor()
                    .apply(Writer.create(TEXT, Writer.initiative("Tekst", "actor:ks")))
                    .commit();
        }
    }

    private Writer.As proposer() {
        return writer.as(Role.VIEWER, "actor:norsk-helsenett");
    }

    private static Answer call(Writer.As caller, String verb, Object... given) {
        Map<String, Object> input = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            input.put((String) given[i], given[i + 1]);
        }
        String type = verb.contains("return") || verb.contains("decline")
                ? "ProposalDecisionInput!"
                : Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + "Input!";
        return caller.ask(
                "mutation M($input: " + type + ") { " + verb + "(input: $input) " + SELECTED + " }",
                Map.of("input", input));
    }

    private static Answer propose(Writer.As caller, Map<?, ?>... changes) {
        return call(
                caller, "proposeChanges", "title", "Nytt navn", "reason", "Det er feil", "changes", List.of(changes));
    }

    private static Map<String, Object> renamed(String name) {
        return Writer.update(TEXT, Map.of("name", name));
    }

    private static String id(Answer answer) {
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer.<List<String>>at("$.data.*.proposal.id").getFirst();
    }

    private static Object only(Answer answer, String path) {
        return answer.<List<Object>>at("$.data.*." + path).getFirst();
    }

    private String name() {
        return commits.current().get(Initiative.class, TEXT).name();
    }

    @Test
    void whatIsProposedIsNoPartOfTheRoadmapUntilAnEditorAcceptsIt() {
        String name = "Foreslått " + System.nanoTime();
        int before = commits.current().commit();
        Answer proposed = propose(proposer(), renamed(name));
        String id = id(proposed);
        assertThat(only(proposed, "proposal.by")).isEqualTo("Norsk helsenett SF, VIEWER");
        assertThat(only(proposed, "proposal.outcome.diff.totalCount")).isEqualTo(1);
        assertThat(commits.current().commit()).isEqualTo(before);
        assertThat(name()).isNotEqualTo(name);
        Answer commented =
                call(writer.as(Role.VIEWER, "actor:ks"), "commentOnProposal", "proposal", id, "comment", "Enig");
        assertThat(only(commented, "proposal.version")).isEqualTo(2);
        Answer tried = call(writer.editor(), "acceptProposal", "proposal", id, "dryRun", true);
        assertThat(only(tried, "proposal.state")).isEqualTo("OPEN");
        Answer accepted = call(writer.editor(), "acceptProposal", "proposal", id, "reason", "Takk");
        assertThat(only(accepted, "proposal.state")).as(accepted.body()).isEqualTo("ACCEPTED");
        assertThat(only(accepted, "proposal.commit.number")).isEqualTo(before + 1);
        assertThat(only(accepted, "proposal.commit.by")).isEqualTo("KS, EDITOR");
        assertThat((String) only(accepted, "proposal.commit.message"))
                .contains("Det er feil", "proposal " + id + " of actor:norsk-helsenett", "Takk");
        assertThat(only(accepted, "proposal.outcome")).isNull();
        assertThat(name()).isEqualTo(name);
        assertThat(accepted.<List<String>>at("$.data.acceptProposal.proposal.events[*].kind"))
                .containsExactly("PROPOSED", "COMMENTED", "ACCEPTED");
        for (String verb : List.of("acceptProposal", "returnProposal", "declineProposal")) {
            assertThat(call(writer.editor(), verb, "proposal", id, "reason", "Igjen")
                            .codes())
                    .as(verb)
                    .containsExactly("INVALID");
        }
    }

    @Test
    void aProposalThatHasBecomeStaleSaysWhatChangedAndIsAConflictUntilRevisedOrOverwritten() {
        String id = id(propose(proposer(), renamed("Gammelt forslag " + System.nanoTime())));
        writer.editor().apply(renamed("Endret imens " + System.nanoTime())).commit();
        Answer conflict = call(writer.editor(), "acceptProposal", "proposal", id);
        assertThat(conflict.codes()).containsExactly("CONFLICT");
        assertThat(conflict.<List<Integer>>at("$.data.acceptProposal.change.meanwhile[*].number"))
                .containsExactly(commits.current().commit());
        Answer read = writer.nobody()
                .ask(
                        "{ proposal(id: \"" + id
                                + "\") { state stale changedSince { nodes { field after } } outcome { diff {"
                                + " totalCount } } } }",
                        Map.of());
        assertThat(read.<Boolean>at("$.data.proposal.stale")).isTrue();
        assertThat(read.<String>at("$.data.proposal.changedSince.nodes[0].after"))
                .startsWith("Endret imens");
        assertThat(read.<Integer>at("$.data.proposal.outcome.diff.totalCount")).isEqualTo(1);

        Answer returned = call(writer.editor(), "returnProposal", "proposal", id, "reason", "Se hva som er endret");
        assertThat(only(returned, "proposal.state")).isEqualTo("RETURNED");
        assertThat(call(writer.editor(), "acceptProposal", "proposal", id).codes())
                .containsExactly("INVALID");
        Object[] anew = {
            "proposal", id, "title", "Nytt navn", "reason", "Ser det", "changes", List.of(renamed("Revidert " + id))
        };
        assertThat(call(writer.editor(), "reviseProposal", anew).codes()).containsExactly("FORBIDDEN");
        Answer revised = call(proposer(), "reviseProposal", anew);
        assertThat(only(revised, "proposal.state")).isEqualTo("OPEN");
        assertThat(only(revised, "proposal.stale")).isEqualTo(false);
        writer.editor().apply(renamed("Endret igjen " + System.nanoTime())).commit();
        assertThat(call(writer.editor(), "acceptProposal", "proposal", id).codes())
                .containsExactly("CONFLICT");
        Answer anyway = call(writer.editor(), "acceptProposal", "proposal", id, "evenIfChanged", true);
        assertThat(only(anyway, "proposal.state")).isEqualTo("ACCEPTED");
        assertThat(name()).isEqualTo("Revidert " + id);
    }

    /** What the store holds when a server dies after the commit of an accepted proposal, and before it has marked the proposal. */
    private int acceptAndDieBeforeItIsMarked(String id) {
        Document open = stored(id);
        int commit = (Integer) only(
                call(writer.editor(), "acceptProposal", "proposal", id, "reason", "Takk (alle)"),
                "proposal.commit.number");
        database.getCollection("proposals").replaceOne(Filters.eq("_id", Integer.parseInt(id)), open);
        writer.editor().apply(renamed("Endret etterpå " + System.nanoTime())).commit();
        return commit;
    }

    private Document stored(String id) {
        return database.getCollection("proposals")
                .find(Filters.eq("_id", Integer.parseInt(id)))
                .batchSize(1)
                .first();
    }

    @Test
    void aProposalWhoseServerDiedAfterItsCommitIsMarkedAtTheNextStart() {
        String id = id(propose(proposer(), renamed("Død tjener " + System.nanoTime())));
        int commit = acceptAndDieBeforeItIsMarked(id);
        proposals.afterSingletonsInstantiated();
        proposals.afterSingletonsInstantiated();
        Answer read = writer.nobody()
                .ask("{ proposal(id: \"" + id + "\") { state commit { number } events { kind by text } } }", Map.of());
        assertThat(read.<String>at("$.data.proposal.state")).isEqualTo("ACCEPTED");
        assertThat(read.<Integer>at("$.data.proposal.commit.number")).isEqualTo(commit);
        assertThat(read.<List<String>>at("$.data.proposal.events[*].kind")).containsExactly("PROPOSED", "ACCEPTED");
        assertThat(read.<String>at("$.data.proposal.events[1].by")).isEqualTo("KS, EDITOR");
        assertThat(read.<String>at("$.data.proposal.events[1].text")).isEqualTo("Takk (alle)");
        assertThat(StoredJournal.problemsIn(database, kinds)).isEmpty();
    }

    @Test
    void aProposalWhoseServerDiedAfterItsCommitIsNotAppliedTwiceWhenItIsAcceptedAgain() {
        String id = id(propose(proposer(), renamed("To ganger " + System.nanoTime())));
        int commit = acceptAndDieBeforeItIsMarked(id);
        String since = name();
        int newest = commits.current().commit();
        Answer again = call(writer.editor(), "acceptProposal", "proposal", id, "evenIfChanged", true);
        assertThat(again.codes()).as(again.body()).isEmpty();
        assertThat(only(again, "proposal.state")).isEqualTo("ACCEPTED");
        assertThat(only(again, "proposal.commit.number")).isEqualTo(commit);
        assertThat(commits.current().commit()).isEqualTo(newest);
        assertThat(name()).isEqualTo(since);
    }

    /** The reason of the second one is written so that its commit begins as that of the first would. */
    @Test
    void nobodyCanHaveAnothersProposalTakenForAcceptedByWhatTheyWrite() {
        String waiting = id(propose(proposer(), renamed("Venter " + System.nanoTime())));
        String forged = id(call(
                proposer(),
                "proposeChanges",
                "title",
                "Nytt navn",
                "reason",
                "Det er feil (proposal " + waiting + " of actor:norsk-helsenett; takk",
                "changes",
                List.of(renamed("Forfalsket " + System.nanoTime()))));
        assertThat(only(call(writer.editor(), "acceptProposal", "proposal", forged), "proposal.state"))
                .isEqualTo("ACCEPTED");
        proposals.afterSingletonsInstantiated();
        assertThat(writer.nobody()
                        .ask("{ proposal(id: \"" + waiting + "\") { state } }", Map.of())
                        .<String>at("$.data.proposal.state"))
                .isEqualTo("OPEN");
    }

    @Test
    void aProposalThatOnlyNamesAnotherInItsReasonIsNotTakenForIt() {
        String id = id(propose(proposer(), renamed("Navnebror " + System.nanoTime())));
        writer.editor()
                .mutate(
                        "applyChanges",
                        Map.of(
                                "changes",
                                List.of(renamed("Et annet " + id)),
                                "reason",
                                "Som i proposal " + id + " of actor:norsk-helsenett"))
                .commit();
        proposals.afterSingletonsInstantiated();
        assertThat(stored(id).getString("state")).isEqualTo("OPEN");
        call(proposer(), "declineProposal", "proposal", id, "reason", "Ferdig");
    }

    @Test
    void theAnswerAboutProposalsIsUnchangedUntilSomethingIsDoneWithAnyOfThemOrTheRoadmapChanges() throws Exception {
        String id = id(propose(proposer(), renamed("Uendret " + System.nanoTime())));
        for (String path : List.of("proposalList", "proposalPage?id=" + id)) {
            String tag = tagOf(path);
            assertThat(statusOf(path, tag)).as(path).isEqualTo(304);
            call(proposer(), "commentOnProposal", "proposal", id, "comment", "Mer");
            assertThat(statusOf(path, tag)).as(path).isEqualTo(200);
            String commented = tagOf(path);
            assertThat(statusOf(path, commented)).as(path).isEqualTo(304);
            writer.editor().apply(renamed("Endret " + System.nanoTime())).commit();
            assertThat(statusOf(path, commented)).as(path).isEqualTo(200);
        }
        call(proposer(), "declineProposal", "proposal", id, "reason", "Ferdig");
    }

    private String tagOf(String path) throws Exception {
        return get(path, "").headers().firstValue("ETag").orElseThrow();
    }

    private int statusOf(String path, String tag) throws Exception {
        return get(path, tag).statusCode();
    }

    private HttpResponse<String> get(String path, String tag) throws Exception {
        String port = environment.getRequiredProperty("local.server.port");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/operations/" + path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void whatTheRoadmapSaysAlreadyIsAcceptedWithoutACommit() {
        String name = "Alt sagt " + System.nanoTime();
        String id = id(propose(proposer(), renamed(name)));
        writer.editor().apply(renamed(name)).commit();
        int before = commits.current().commit();
        Answer accepted = call(writer.editor(), "acceptProposal", "proposal", id);
        assertThat(only(accepted, "proposal.state")).as(accepted.body()).isEqualTo("ACCEPTED");
        assertThat(only(accepted, "proposal.commit")).isNull();
        assertThat(commits.current().commit()).isEqualTo(before);
    }

    @Test
    void changesThatCannotBeAreRefusedAtOnceAndNothingIsKept() {
        long before = database.getCollection("proposals").countDocuments();
        Answer answer = propose(proposer(), Writer.update(TEXT, Map.of("kind", "CLUB", "rank", "x")));
        assertThat(answer.codes()).containsOnly("INVALID");
        assertThat(answer.body()).contains("changes[0].content.kind").contains("changes[0].content.rank");
        assertThat(propose(proposer(), Writer.remove("actor:ks")).codes()).contains("REFERENCED");
        assertThat(propose(proposer(), renamed(name())).codes()).containsExactly("UNCHANGED");
        assertThat(propose(proposer()).codes()).containsExactly("INVALID");
        for (String text : List.of(" ", "x".repeat(1001), "\u0000", "\ud83d")) {
            Answer refused =
                    call(proposer(), "proposeChanges", "title", "T", "reason", text, "changes", List.of(renamed("N")));
            assertThat(refused.codes()).as(refused.body()).containsExactly("INVALID");
        }
        Answer large =
                propose(proposer(), Writer.update(TEXT, Map.of("description", Map.of("nb", "x".repeat(200_000)))));
        assertThat(large.codes()).containsExactly("INVALID");
        Answer tried = call(
                proposer(),
                "proposeChanges",
                "title",
                "T",
                "reason",
                "R",
                "dryRun",
                true,
                "changes",
                List.of(renamed("Bare prøvd")));
        assertThat(tried.codes()).isEmpty();
        assertThat(only(tried, "proposal")).isNull();
        assertThat(only(tried, "change.diff.nodes[0].after")).isEqualTo("Bare prøvd");
        assertThat(database.getCollection("proposals").countDocuments()).isEqualTo(before);
    }

    @Test
    void anOrganisationHasOnlySoManyThatWaitAndWithdrawsItsOwn() {
        Writer.As other = writer.as(Role.VIEWER, "actor:helsedirektoratet");
        String first = id(propose(other, renamed("Ett av mange")));
        for (int n = 1; n < 50; n++) {
            id(propose(other, renamed("Ett av mange " + n)));
        }
        assertThat(propose(other, renamed("Ett for mye")).codes()).containsExactly("INVALID");
        assertThat(only(call(other, "declineProposal", "proposal", first, "reason", "Trukket"), "proposal.state"))
                .isEqualTo("DECLINED");
        String next = id(propose(other, renamed("Plass igjen")));
        Answer page = writer.nobody()
                .ask(
                        "{ proposals(first: 2, state: [OPEN], organisation: [\"actor:helsedirektoratet\"], item: [\""
                                + TEXT + "\"]) { totalCount pageInfo { hasNextPage endCursor } nodes { id state } } }",
                        Map.of());
        assertThat(page.<Integer>at("$.data.proposals.totalCount")).isEqualTo(50);
        assertThat(page.<String>at("$.data.proposals.nodes[0].id")).isEqualTo(next);
        database.getCollection("proposals").deleteMany(Filters.eq("organisation", "actor:helsedirektoratet"));
    }

    @Test
    void whoHasReadAnOlderVersionIsTold() {
        String id = id(propose(proposer(), renamed("Versjon " + System.nanoTime())));
        call(proposer(), "commentOnProposal", "proposal", id, "comment", "Mer");
        for (String verb : List.of("acceptProposal", "returnProposal", "declineProposal")) {
            assertThat(call(writer.editor(), verb, "proposal", id, "reason", "R", "expectedVersion", 1)
                            .codes())
                    .containsExactly("CONFLICT");
        }
        assertThat(call(writer.editor(), "declineProposal", "proposal", id, "reason", "R", "expectedVersion", 2)
                        .codes())
                .isEmpty();
        for (String none : List.of("0", "999999999", "x", "9".repeat(40))) {
            assertThat(call(proposer(), "commentOnProposal", "proposal", none, "comment", "C")
                            .codes())
                    .containsExactly("NOT_FOUND");
            assertThat(writer.nobody()
                            .ask("{ proposal(id: \"" + none + "\") { id } }", Map.of())
                            .<List<String>>at("$.errors[*].extensions.code"))
                    .containsExactly("NOT_FOUND");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proposeChanges",
                "reviseProposal",
                "commentOnProposal",
                "acceptProposal",
                "returnProposal",
                "declineProposal"
            })
    void eachMutationOfProposalsAsksForItsRole(String verb) {
        String id = id(propose(proposer(), renamed("Roller " + System.nanoTime())));
        Map<String, Object> given = new HashMap<>(Map.of(
                "proposal",
                id,
                "title",
                "T",
                "reason",
                "R",
                "comment",
                "C",
                "changes",
                List.of(renamed("Rolle")),
                "dryRun",
                true));
        given.keySet()
                .retainAll(
                        switch (verb) {
                            case "proposeChanges" -> List.of("title", "reason", "changes", "dryRun");
                            case "reviseProposal" -> List.of("proposal", "title", "reason", "changes", "dryRun");
                            case "commentOnProposal" -> List.of("proposal", "comment");
                            case "acceptProposal" -> List.of("proposal", "dryRun");
                            default -> List.of("proposal", "reason");
                        });
        Object[] input = given.entrySet().stream()
                .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
                .toArray();
        assertThat(call(writer.nobody(), verb, input).<List<String>>at("$.errors[*].extensions.code"))
                .containsExactly("UNAUTHENTICATED");
        boolean decides =
                List.of("acceptProposal", "returnProposal", "declineProposal").contains(verb);
        for (Role role : List.of(Role.VIEWER, Role.REPORTER)) {
            Answer other = call(writer.as(role, "actor:ks"), verb, input);
            if (decides) {
                assertThat(other.<List<String>>at("$.errors[*].extensions.code"))
                        .containsExactly("FORBIDDEN");
            } else if (verb.equals("reviseProposal")) {
                assertThat(other.codes()).containsExactly("FORBIDDEN");
            } else {
                assertThat(other.codes()).as(other.body()).isEmpty();
            }
        }
        for (Role role : List.of(Role.EDITOR, Role.ADMIN)) {
            Writer.As allowed = writer.as(role, decides ? "actor:ks" : "actor:norsk-helsenett");
            Answer answer = call(allowed, verb, input);
            assertThat(answer.body()).doesNotContain("FORBIDDEN").doesNotContain("UNAUTHENTICATED");
        }
        call(proposer(), "declineProposal", "proposal", id, "reason", "Ferdig");
    }

    @Test
    void aProposalThatWasEditedInTheStoreShows() {
        int id = Integer.parseInt(id(propose(proposer(), renamed("Rørt " + System.nanoTime()))));
        assertThat(StoredJournal.problemsIn(database, kinds)).isEmpty();
        Document stored = database.getCollection("proposals")
                .find(Filters.eq("_id", id))
                .batchSize(1)
                .first();
        Document edited = new Document(stored).append("organisation", "actor:ks");
        database.getCollection("proposals").replaceOne(Filters.eq("_id", id), edited);
        assertThat(StoredJournal.problemsIn(database, kinds))
                .containsExactly("proposal " + id + " is not as it was written");
        database.getCollection("proposals").replaceOne(Filters.eq("_id", id), stored);
        assertThat(StoredJournal.problemsIn(database, kinds)).isEmpty();
        call(proposer(), "declineProposal", "proposal", String.valueOf(id), "reason", "Ferdig");
    }
}
