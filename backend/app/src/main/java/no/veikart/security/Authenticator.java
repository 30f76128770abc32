package no.veikart.security;

import com.mongodb.MongoException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** Finds out who a bearer token speaks for. */
final class Authenticator implements AuthenticationManager {
    private final ApiTokens tokens;
    private final @Nullable AuthenticationManager issuer;

    /**
     * @param decoder for the JWTs of an issuer, which then are the only tokens that count; null when no issuer is configured
     */
    Authenticator(ApiTokens tokens, @Nullable JwtDecoder decoder, JwtCallers callers) {
        this.tokens = tokens;
        this.issuer = decoder == null ? null : managerOf(decoder, callers);
    }

    private static AuthenticationManager managerOf(JwtDecoder decoder, JwtCallers callers) {
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(callers::convert);
        return new ProviderManager(provider);
    }

    @Override
    public Authentication authenticate(Authentication bearer) {
        try {
            return issuer == null ? byToken(bearer) : issuer.authenticate(bearer);
        } catch (MongoException | AuthenticationServiceException silent) {
            throw new TokensUnchecked(silent);
        }
    }

    private Authentication byToken(Authentication bearer) {
        String token = ((BearerTokenAuthenticationToken) bearer).getToken();
        return tokens.find(token)
                .map(CallerAuthentication::new)
                .orElseThrow(() -> new InvalidBearerTokenException("The token is unknown, expired or revoked"));
    }
}
