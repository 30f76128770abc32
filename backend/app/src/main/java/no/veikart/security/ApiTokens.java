package no.veikart.security;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The personal API tokens, in the collection {@code tokens}. A token is {@code vk_}, an id, and a secret of 256 random bits, of which only the hash
 * is stored; so many bits need no salt and no slow hash.
 */
@Service
public class ApiTokens {
    private static final Pattern TOKEN = Pattern.compile("vk_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");
    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;
    private static final int BATCH = 100;

    private final SecureRandom random = new SecureRandom();
    private final MongoCollection<Document> tokens;
    private final Clock clock;

    ApiTokens(MongoDatabase database, Clock clock) {
        this.tokens = database.getCollection("tokens");
        this.clock = clock;
    }

    /**
     * Makes and stores a token.
     *
     * @param organisation the id of the actor that it speaks for
     * @param subject whom it is given to; null when that is not to be stored
     * @return the token itself, which is not kept: this is the only time that it is seen
     */
    public String create(String organisation, Role role, @Nullable String subject, Duration good) {
        String id = HexFormat.of().formatHex(bytes(ID_BYTES));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
        Instant now = now();
        tokens.insertOne(
                document(new ApiToken(id, hashOf(secret), organisation, role, subject, now, now.plus(good), null)));
        return "vk_" + id + "_" + secret;
    }

    /** Whom a token speaks for; empty when it is malformed, unknown, expired or revoked. */
    Optional<Caller> find(String token) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches()
                ? findById(parts.group(1))
                        .filter(known -> isSecretOf(known, parts.group(2)) && known.isGoodAt(clock.instant()))
                        .map(ApiToken::caller)
                : Optional.empty();
    }

    /** All tokens, the oldest first. */
    List<ApiToken> list() {
        return tokens.find()
                .sort(Sorts.ascending("created"))
                .batchSize(BATCH)
                .map(ApiTokens::token)
                .into(new ArrayList<>());
    }

    /** Makes a token good for nothing from now on. Returns false when there is none of that id. */
    boolean revoke(String id) {
        Optional<ApiToken> known = findById(id);
        known.filter(token -> token.revoked() == null).ifPresent(token -> replace(token.revokedAt(now())));
        return known.isPresent();
    }

    /** Forgets whom tokens were given to; they stay as good as they were. Returns how many it were. */
    public int eraseSubject(String subject) {
        List<ApiToken> theirs =
                list().stream().filter(token -> subject.equals(token.subject())).toList();
        theirs.forEach(token -> replace(token.withoutSubject()));
        return theirs.size();
    }

    private Optional<ApiToken> findById(String id) {
        return Optional.ofNullable(
                        tokens.find(Filters.eq("_id", id)).batchSize(1).first())
                .map(ApiTokens::token);
    }

    private void replace(ApiToken token) {
        tokens.replaceOne(Filters.eq("_id", token.id()), document(token));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static boolean isSecretOf(ApiToken token, String secret) {
        return MessageDigest.isEqual(
                token.hash().getBytes(StandardCharsets.US_ASCII), hashOf(secret).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hashOf(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Document document(ApiToken token) {
        Document document = new Document("_id", token.id())
                .append("hash", token.hash())
                .append("organisation", token.organisation())
                .append("role", token.role().name())
                .append("created", Date.from(token.created()))
                .append("expires", Date.from(token.expires()));
        if (token.subject() != null) {
            document.append("subject", token.subject());
        }
        if (token.revoked() != null) {
            document.append("revoked", Date.from(token.revoked()));
        }
        return document;
    }

    private static ApiToken token(Document document) {
        Date revoked = document.getDate("revoked");
        return new ApiToken(
                document.getString("_id"),
                document.getString("hash"),
                document.getString("organisation"),
                Role.valueOf(document.getString("role")),
                document.getString("subject"),
                instant(document, "created"),
                instant(document, "expires"),
                revoked == null ? null : revoked.toInstant());
    }

    private static Instant instant(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field), field).toInstant();
    }
}
