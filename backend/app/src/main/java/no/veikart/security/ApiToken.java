package no.veikart.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A personal API token as it is stored: everything but its secret.
 *
 * @param id the part of the token that names it
 * @param hash SHA-256 of its secret, hexadecimal
 * @param organisation the id of the actor that it speaks for
 * @param subject whom it was given to; null when that was not told, or has been erased
 * @param expires from when on it is good for nothing
 * @param revoked when it was revoked; null when it was not
 */
record ApiToken(
        String id,
        String hash,
        String organisation,
        Role role,
        @Nullable String subject,
        Instant created,
        Instant expires,
        @Nullable Instant revoked) {

    boolean isGoodAt(Instant now) {
        return revoked == null && now.isBefore(expires);
    }

    ApiToken revokedAt(Instant when) {
        return new ApiToken(id, hash, organisation, role, subject, created, expires, when);
    }

    ApiToken withoutSubject() {
        return new ApiToken(id, hash, organisation, role, null, created, expires, revoked);
    }

    Caller caller() {
        return new Caller(organisation, role, subject == null ? "token " + id : subject, expires);
    }

    String stateAt(Instant now) {
        return revoked != null ? "revoked" : isGoodAt(now) ? "good" : "expired";
    }
}
