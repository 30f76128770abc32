package no.veikart.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import no.veikart.platform.StoreSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class AuthenticatorTest {
    private static final RSAKey KEY = key();
    /** A JWT counts in seconds. */
    private static final Instant EXPIRES = Instant.now().plusSeconds(600).truncatedTo(ChronoUnit.SECONDS);

    private static final JwtCallers PLAIN = new JwtCallers(null, null, null, null);

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwt(RSAKey key, Map<String, Object> claims, Instant expires) throws JOSEException {
        JWTClaimsSet.Builder all = new JWTClaimsSet.Builder().subject("someone").expirationTime(Date.from(expires));
        claims.forEach(all::claim);
        SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), all.build());
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private static String jwt(Map<String, Object> claims) throws JOSEException {
        return jwt(KEY, claims, EXPIRES);
    }

    /** No store is asked for a JWT: the database of a client that was never opened will do. */
    private static Caller callerOf(String token, JwtCallers callers) throws JOSEException {
        JwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        try (var client = com.mongodb.client.MongoClients.create("mongodb://127.0.0.1:1")) {
            return caller(client.getDatabase("none"), decoder, callers, token);
        }
    }

    private static Caller caller(
            MongoDatabase database, @Nullable JwtDecoder decoder, JwtCallers callers, String token) {
        Authentication found = new Authenticator(new ApiTokens(database, Clock.systemUTC()), decoder, callers)
                .authenticate(new BearerTokenAuthenticationToken(token));
        return (Caller) found.getPrincipal();
    }

    @Test
    void theIssuersClaimsSayWhoAsks() throws Exception {
        String token = jwt(Map.of("organisation", "actor:ks", "roles", List.of("offline", "reporter", "EDITOR")));
        assertThat(callerOf(token, PLAIN)).isEqualTo(new Caller("actor:ks", Role.EDITOR, "someone", EXPIRES));
    }

    @Test
    void theClaimsAndTheirValuesCanBeOthers() throws Exception {
        JwtCallers callers = new JwtCallers(
                "org.number",
                "realm_access.roles",
                Map.of("971032146", "actor:ks"),
                Map.of("veikart-red", Role.EDITOR));
        String token = jwt(
                Map.of("org", Map.of("number", "971032146"), "realm_access", Map.of("roles", List.of("veikart-red"))));
        assertThat(callerOf(token, callers)).isEqualTo(new Caller("actor:ks", Role.EDITOR, "someone", EXPIRES));
    }

    @Test
    void aTokenWithoutARoleReads() throws Exception {
        assertThat(callerOf(jwt(Map.of("organisation", "actor:ks")), PLAIN).role())
                .isEqualTo(Role.VIEWER);
    }

    @Test
    void aTokenWithoutAKnownOrganisationIsRefused() throws Exception {
        String none = jwt(Map.of("roles", "EDITOR"));
        assertThatThrownBy(() -> callerOf(none, PLAIN))
                .isInstanceOf(InvalidBearerTokenException.class)
                .hasMessageContaining("organisation");
        String unknown = jwt(Map.of("organisation", "971032146", "roles", "EDITOR"));
        assertThatThrownBy(() -> callerOf(unknown, PLAIN)).isInstanceOf(InvalidBearerTokenException.class);
    }

    @Test
    void aForgedExpiredOrUnsignedTokenIsRefused() throws Exception {
        Map<String, Object> claims = Map.of("organisation", "actor:ks", "roles", "ADMIN");
        RSAKey other = new RSAKeyGenerator(2048).generate();
        String forged = jwt(other, claims, Instant.now().plusSeconds(600));
        String expired = jwt(KEY, claims, Instant.now().minusSeconds(600));
        String[] parts = jwt(claims).split("\\.");
        String unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
        for (String bad : List.of(forged, expired, unsigned, "nonsense")) {
            assertThatThrownBy(() -> callerOf(bad, PLAIN)).isInstanceOf(InvalidBearerTokenException.class);
        }
    }

    @Test
    void withAnIssuerPersonalTokensDoNotCount(@TempDir Path folder) throws Exception {
        JwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        try (StoreSamples store = StoreSamples.in(folder)) {
            ApiTokens tokens = new ApiTokens(store.database(), Clock.systemUTC());
            String token = tokens.create("actor:ks", Role.ADMIN, null, Duration.ofDays(1));
            assertThat(caller(store.database(), null, PLAIN, token).role()).isEqualTo(Role.ADMIN);
            assertThatThrownBy(() -> caller(store.database(), decoder, PLAIN, token))
                    .isInstanceOf(InvalidBearerTokenException.class);
        }
    }

    @Test
    void aStoreThatDoesNotAnswerIsNoVerdictOnTheToken() {
        try (var client = com.mongodb.client.MongoClients.create(
                "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50&connectTimeoutMS=50")) {
            assertThatThrownBy(
                            () -> caller(client.getDatabase("gone"), null, PLAIN, "vk_000000000000_" + "A".repeat(43)))
                    .isInstanceOf(TokensUnchecked.class);
        }
    }
}
