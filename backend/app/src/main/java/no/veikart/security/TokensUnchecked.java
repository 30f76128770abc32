package no.veikart.security;

import org.springframework.security.core.AuthenticationException;

/** What says which tokens are good, the store or the issuer, does not answer. */
final class TokensUnchecked extends AuthenticationException {
    TokensUnchecked(Throwable cause) {
        super("what says which tokens are good does not answer", cause);
    }
}
