package no.veikart.security;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Reads the caller out of an issuer's JWT. A claim inside another is named with a dot, as in {@code realm_access.roles}.
 *
 * @param organisationClaim the claim that names the organisation
 * @param roleClaim the claim that names the role, or several, of which the highest counts
 * @param organisations the actor's id for each value of the organisation claim that is none itself, such as an organisation number
 * @param roles the role for each value of the role claim that is none itself
 */
@ConfigurationProperties("veikart.jwt")
record JwtCallers(
        @Nullable String organisationClaim,
        @Nullable String roleClaim,
        @Nullable Map<String, String> organisations,
        @Nullable Map<String, Role> roles)
        implements Converter<Jwt, CallerAuthentication> {

    @Override
    public CallerAuthentication convert(Jwt jwt) {
        String claim = organisationClaim == null ? "organisation" : organisationClaim;
        String named = texts(jwt.getClaims(), claim).stream()
                .findFirst()
                .orElseThrow(() -> new InvalidBearerTokenException("the token has no claim " + claim));
        Map<String, String> known = organisations == null ? Map.of() : organisations;
        String organisation = known.getOrDefault(named, named);
        if (!organisation.startsWith("actor:")) {
            throw new InvalidBearerTokenException("the claim " + claim + " names no actor that this server knows");
        }
        return new CallerAuthentication(new Caller(organisation, roleOf(jwt), jwt.getSubject(), jwt.getExpiresAt()));
    }

    private Role roleOf(Jwt jwt) {
        return texts(jwt.getClaims(), roleClaim == null ? "roles" : roleClaim).stream()
                .flatMap(text -> role(text).stream())
                .max(Comparator.naturalOrder())
                .orElse(Role.VIEWER);
    }

    private Optional<Role> role(String text) {
        if (roles != null && roles.containsKey(text)) {
            return Optional.of(roles.get(text));
        }
        return List.of(Role.values()).stream()
                .filter(role -> role.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> texts(Map<?, ?> claims, String path) {
        Object value = claims.get(path);
        int dot = path.indexOf('.');
        if (value == null && dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
            return texts(inner, path.substring(dot + 1));
        }
        return switch (value) {
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case null -> List.of();
            default -> List.of(String.valueOf(value));
        };
    }
}
