package no.veikart.security;

import java.time.Instant;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param organisation the id of the actor that the token speaks for, such as {@code actor:ks}; null without a token
 * @param role what they may do
 * @param subject whom the token was given to; it may name a person, so only an ADMIN sees it; null without a token
 * @param expires from when on the token is good for nothing; null without a token, and when the token tells no such time
 */
public record Caller(
        @Nullable String organisation,
        Role role,
        @Nullable String subject,
        @Nullable Instant expires) {
    /** Anybody, without a token. */
    public static final Caller ANYONE = new Caller(null, Role.VIEWER, null, null);

    /** Throws UNAUTHENTICATED without a token, FORBIDDEN with one that may not do this. */
    public void require(Role needed) {
        if (role.includes(needed)) {
            return;
        }
        if (organisation == null) {
            throw new UserError(
                    ErrorCode.UNAUTHENTICATED,
                    "this needs a token with the role " + needed + ", sent as Authorization: Bearer ...");
        }
        throw new UserError(ErrorCode.FORBIDDEN, "this needs the role " + needed + "; the token's is " + role);
    }

    /** Throws UNAUTHENTICATED without a token. */
    public void requireToken() {
        if (organisation == null) {
            throw new UserError(
                    ErrorCode.UNAUTHENTICATED, "this needs a token of any role, sent as Authorization: Bearer ...");
        }
    }

    /** The organisation of a caller that has been required to have a token. */
    public String organisationOrThrow() {
        if (organisation == null) {
            throw new IllegalStateException("a caller without a token has no organisation");
        }
        return organisation;
    }
}
