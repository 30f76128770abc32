package no.veikart.editing;

import static no.veikart.editing.Writer.create;
import static no.veikart.editing.Writer.initiative;
import static no.veikart.editing.Writer.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.veikart.VeikartApplication;
import no.veikart.commit.Author;
import no.veikart.commit.Commits;
import no.veikart.commit.Draft;
import no.veikart.commit.StoreUnavailable;
import no.veikart.initiative.Initiative;
import no.veikart.platform.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/** A second server over the first one's store, reached through a gate that can be shut. */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class TwoServersTest {
    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    @Autowired
    EmbeddedStore store;

    @LocalServerPort
    int port;

    private Gate gate;
    private ConfigurableApplicationContext other;
    private int otherPort;

    @BeforeAll
    void startTheOther() throws Exception {
        gate = Gate.to(store.connectionString().getHosts().getFirst());
        other = SpringApplication.run(
                VeikartApplication.class,
                "--server.port=0",
                "--veikart.limits.rate-per-second=0",
                "--veikart.longest-wait=500ms",
                "--spring.mongodb.uri=mongodb://" + gate.address() + "/veikart?serverSelectionTimeoutMS=500");
        otherPort = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    void stopTheOther() throws Exception {
        other.close();
        gate.close();
    }

    @AfterEach
    void open() {
        gate.open();
    }

    private Commits others() {
        return other.getBean(Commits.class);
    }

    private static void await(Callable<Boolean> holds, Duration longest) throws Exception {
        Instant end = Instant.now().plus(longest);
        while (!holds.call()) {
            assertThat(Instant.now()).as("within " + longest).isBefore(end);
            Thread.sleep(20);
        }
    }

    @Test
    void aWriteOnOneIsReadOnTheOtherWithinTwoSeconds() throws Exception {
        int there = writer.editor()
                .apply(create("initiative:here", initiative("Her", "actor:ks")))
                .commit();
        await(() -> others().current().commit() >= there, Duration.ofSeconds(2));
        assertThat(others().current().find(Initiative.class, "initiative:here")).isPresent();
        int here = writer.editor()
                .at(otherPort)
                .apply(create("initiative:there", initiative("Der", "actor:ks")))
                .commit();
        await(() -> commits.current().commit() >= here, Duration.ofSeconds(2));
        assertThat(commits.log().getLast().hash())
                .isEqualTo(others().log().getLast().hash());
    }

    @Test
    void whoNamesTheCommitThatTheyMadeReadsItAtOnceOnAnyServer() throws Exception {
        for (int n = 0; n < 10; n++) {
            String id = "initiative:mine" + n;
            int mine = writer.editor()
                    .apply(create(id, initiative("Mitt", "actor:ks")))
                    .commit();
            HttpResponse<String> answer = writer.nobody()
                    .at(otherPort)
                    .post(
                            "{\"query\":\"{ roadmap { initiative(id: \\\"" + id + "\\\") { id } } }\"}",
                            Map.of("Veikart-Commit", String.valueOf(mine)));
            assertThat(answer.body()).doesNotContain("errors").contains(id);
            assertThat(Integer.parseInt(
                            answer.headers().firstValue("Veikart-Commit").orElseThrow()))
                    .isGreaterThanOrEqualTo(mine);
        }
    }

    @Test
    void aCommitThatNobodyMadeIsWaitedForOnlySoLong() throws Exception {
        HttpResponse<String> behind = writer.nobody()
                .at(otherPort)
                .post("{\"query\":\"{ me { role } }\"}", Map.of("Veikart-Commit", "1000000"));
        assertThat(behind.statusCode()).isEqualTo(503);
        assertThat(behind.body()).contains("BEHIND").contains("waited 500 ms for commit 1000000");
        assertThat(behind.headers().firstValue("Retry-After")).isPresent();
        for (String wrong : List.of("-1", "x", "1e9", "99999999999")) {
            assertThat(writer.nobody()
                            .post("{\"query\":\"{ me { role } }\"}", Map.of("Veikart-Commit", wrong))
                            .body())
                    .contains("BAD_USER_INPUT");
        }
    }

    @Test
    void ofTwoWhoChangeTheSameThingOnTwoServersOneWinsAndTheOtherIsToldWhatChanged() throws Exception {
        int version = writer.editor()
                .apply(create("initiative:contested", initiative("Omstridt", "actor:ks")))
                .commit();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Writer.Answer>> answers = both.invokeAll(List.of(
                    () -> change(writer.editor(), 1, version),
                    () -> change(writer.editor().at(otherPort), 2, version)));
            List<List<String>> codes = List.of(
                    answers.getFirst().get().codes(), answers.getLast().get().codes());
            assertThat(codes).containsExactlyInAnyOrder(List.of(), List.of("CONFLICT"));
            Writer.Answer loser = answers.getFirst().get().codes().isEmpty()
                    ? answers.getLast().get()
                    : answers.getFirst().get();
            assertThat(loser.<List<Integer>>at("$.data.applyChanges.meanwhile[*].number"))
                    .hasSize(1);
        }
    }

    private static Writer.Answer change(Writer.As editor, int rank, int version) {
        return editor.mutate(
                "applyChanges",
                Map.of(
                        "changes",
                        List.of(update("initiative:contested", Map.of("rank", rank))),
                        "expectedVersion",
                        version));
    }

    @Test
    void manyWritesOnBothLoseNothingAndTakeEachNumberOnce() throws Exception {
        int before = commits.current().commit();
        try (ExecutorService all = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> writes = java.util.stream.IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(n -> () -> (n % 2 == 0
                                    ? writer.editor()
                                    : writer.editor().at(otherPort))
                            .apply(create("initiative:many" + n, initiative("Mange", "actor:ks")))
                            .commit())
                    .toList();
            List<Integer> numbers = new java.util.ArrayList<>();
            for (Future<Integer> written : all.invokeAll(writes)) {
                numbers.add(written.get());
            }
            assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number > before);
        }
        commits.catchUp();
        for (int n = 0; n < 20; n++) {
            assertThat(commits.current().find("initiative:many" + n)).isPresent();
        }
    }

    @Test
    void whoListensToOneIsToldOfTheCommitsOfTheOther() throws Exception {
        try (Listener listener = Listener.toEvents(
                otherPort, "subscription { commits(after: " + others().log().size() + ") { number } }")) {
            int last = writer.editor()
                    .apply(create("initiative:heard", initiative("Hørt", "actor:ks")))
                    .commit();
            int told = 0;
            while (told < last) {
                told = listener.next("$.data.commits.number");
            }
            assertThat(told).isEqualTo(last);
        }
    }

    @Test
    void whileTheStoreIsGoneReadsGoOnAndWritesAreRefusedAndAllIsWellWhenItIsBack() throws Exception {
        Writer.As editor = writer.editor().at(otherPort);
        gate.shut();
        HttpResponse<String> read = writer.nobody()
                .at(otherPort)
                .post("{\"query\":\"{ roadmap { initiatives(first: 1) { totalCount } } }\"}", Map.of());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("totalCount").doesNotContain("errors");
        Writer.Answer refused = editor.apply(create("initiative:gone", initiative("Borte", "actor:ks")));
        assertThat(refused.status()).as(refused.body()).isEqualTo(503);
        assertThat(refused.body()).contains("STORE_UNAVAILABLE").doesNotContain("Exception");
        assertThatThrownBy(() -> others().commit(
                                new Draft(null, new Author("actor:ks", "EDITOR"), "borte", null, null, List.of())))
                .isInstanceOf(StoreUnavailable.class);
        // The past is not in memory.
        Writer.Answer past = writer.nobody().at(otherPort).ask("{ roadmap(commit: 1) { counts { count } } }", Map.of());
        assertThat(past.status()).as(past.body()).isEqualTo(503);
        assertThat(past.body()).contains("STORE_UNAVAILABLE");
        for (String file : List.of("/operations/initiativeList.csv?commit=1", "/export/roadmap.json?commit=1")) {
            HttpResponse<String> silent = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + otherPort + file))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(silent.statusCode()).as(silent.body()).isEqualTo(503);
            assertThat(silent.body()).contains("STORE_UNAVAILABLE").doesNotContain("Exception");
        }
        gate.open();
        await(
                () -> editor.apply(create("initiative:back", initiative("Tilbake", "actor:ks")))
                                .status()
                        == 200,
                Duration.ofSeconds(20));
        assertThat(others().current().find("initiative:back")).isPresent();
        commits.catchUp();
        assertThat(commits.current().find("initiative:back")).isPresent();
        assertThat(commits.current().find("initiative:gone")).isEmpty();
    }
}
