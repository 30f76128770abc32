/**
 * Who may do what: reading is open to everyone; who writes shows a token. The token is a JWT of an OIDC issuer when one is configured,
 * else a personal API token made with {@code veikart.jar token create}. There are no passwords.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package no.veikart.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
