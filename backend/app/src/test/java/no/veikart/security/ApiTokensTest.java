package no.veikart.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import no.veikart.platform.StoreCommandListener;
import no.veikart.platform.StoreSamples;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ApiTokensTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private final StoreCommandListener commands = new StoreCommandListener();
    private StoreSamples store;
    private ApiTokens tokens;

    @BeforeEach
    void open() {
        store = StoreSamples.configured(folder, commands);
        tokens = at(NOW);
    }

    @AfterEach
    void close() {
        store.close();
        commands.assertThatNothingWasRefused();
    }

    private ApiTokens at(Instant now) {
        return new ApiTokens(store.database(), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aTokenSpeaksForItsOrganisationWithItsRole() {
        String token = tokens.create("actor:ks", Role.REPORTER, "planlegger 7", DAY);
        assertThat(tokens.find(token)).contains(new Caller("actor:ks", Role.REPORTER, "planlegger 7", NOW.plus(DAY)));
    }

    @Test
    void whatIsNotTheWholeTokenSpeaksForNobody() {
        String token = tokens.create("actor:ks", Role.ADMIN, null, DAY);
        String other = tokens.create("actor:ks", Role.ADMIN, null, DAY);
        assertThat(tokens.find(token.substring(0, 16) + other.substring(16))).isEmpty();
        assertThat(tokens.find(token.substring(0, token.length() - 1))).isEmpty();
        assertThat(tokens.find(token + "A")).isEmpty();
        assertThat(tokens.find("")).isEmpty();
        assertThat(tokens.find("vk_000000000000_" + "A".repeat(43))).isEmpty();
    }

    @Test
    void anExpiredOrRevokedTokenSpeaksForNobody() {
        String token = tokens.create("actor:ks", Role.ADMIN, null, DAY);
        assertThat(at(NOW.plus(DAY).minusMillis(1)).find(token)).isPresent();
        assertThat(at(NOW.plus(DAY)).find(token)).isEmpty();
        assertThat(tokens.revoke(token.substring(3, 15))).isTrue();
        assertThat(tokens.find(token)).isEmpty();
        assertThat(tokens.revoke("none")).isFalse();
    }

    @Test
    void theSecretIsNotStored() {
        String token = tokens.create("actor:ks", Role.ADMIN, null, DAY);
        Document stored = store.collection("tokens").find().batchSize(1).first();
        assertThat(stored.toJson()).doesNotContain(token.substring(16));
    }

    @Test
    void aSubjectCanBeForgotten() {
        String token = tokens.create("actor:ks", Role.EDITOR, "planlegger 7", DAY);
        tokens.create("actor:ks", Role.EDITOR, "planlegger 8", DAY);
        assertThat(tokens.eraseSubject("planlegger 7")).isEqualTo(1);
        assertThat(tokens.find(token)).hasValueSatisfying(caller -> {
            assertThat(caller.role()).isEqualTo(Role.EDITOR);
            assertThat(caller.subject()).isEqualTo("token " + token.substring(3, 15));
        });
    }
}
