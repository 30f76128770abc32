package no.veikart.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.veikart.platform.StoreSamples;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside a running server: the store is open all the time. */
class TokenCommandTest {
    @TempDir
    Path folder;

    private StoreSamples store;
    private String out = "";
    private String err = "";

    @BeforeEach
    void open() {
        store = StoreSamples.in(folder);
        store.collection("actors").insertOne(new Document("_id", "actor:ks"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private int token(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--veikart.data-dir=" + folder);
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = TokenCommand.run(all, new PrintStream(outBytes, true), new PrintStream(errBytes, true));
        out = outBytes.toString(StandardCharsets.UTF_8).strip();
        err = errBytes.toString(StandardCharsets.UTF_8).strip();
        return code;
    }

    @Test
    void aTokenIsMadeListedAndRevoked() {
        assertThat(token("create", "--organisation=actor:ks", "--role=editor", "--subject=planlegger 7"))
                .isZero();
        String made = out;
        ApiTokens tokens = new ApiTokens(store.database(), Clock.systemUTC());
        assertThat(tokens.find(made)).hasValueSatisfying(caller -> {
            assertThat(caller.organisation()).isEqualTo("actor:ks");
            assertThat(caller.role()).isEqualTo(Role.EDITOR);
            assertThat(caller.subject()).isEqualTo("planlegger 7");
            assertThat(caller.expires()).isAfter(Instant.now());
        });
        assertThat(token("list")).isZero();
        String id = made.substring(3, 15);
        assertThat(out)
                .contains(id + "  good")
                .contains("actor:ks, planlegger 7")
                .doesNotContain(made.substring(16));
        assertThat(token("revoke", id)).isZero();
        assertThat(tokens.find(made)).isEmpty();
        assertThat(token("list")).isZero();
        assertThat(out).contains(id + "  revoked");
    }

    @Test
    void whatIsAskedForWronglyIsToldWithWhatWouldBeRight() {
        assertThat(token()).isEqualTo(2);
        assertThat(err).contains("token create");
        assertThat(token("create", "--role=EDITOR")).isEqualTo(2);
        assertThat(err).contains("--organisation=... is missing");
        assertThat(token("create", "--organisation=actor:nobody", "--role=EDITOR"))
                .isEqualTo(2);
        assertThat(err).contains("there is no actor actor:nobody");
        assertThat(token("create", "--organisation=actor:ks", "--role=BOSS")).isEqualTo(2);
        assertThat(err).contains("VIEWER, REPORTER, EDITOR, ADMIN");
        assertThat(token("create", "--organisation=actor:ks", "--role=EDITOR", "--expires=forever"))
                .isEqualTo(2);
        assertThat(err).contains("1d to 366d");
        assertThat(token("create", "--organization=actor:ks")).isEqualTo(2);
        assertThat(err).contains("--organisation=...");
        assertThat(token("revoke", "nothing")).isEqualTo(2);
        assertThat(out).isEmpty();
    }
}
