package no.veikart.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Every address may be read; a token that is shown must be good. What a mutation needs is asked where it is done. There is no session and no
 * cookie, so there is nothing that another site could forge a request with.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JwtCallers.class)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain security(
            HttpSecurity http, ApiTokens tokens, ObjectProvider<JwtDecoder> issuer, JwtCallers callers) {
        Authenticator authenticator = new Authenticator(tokens, issuer.getIfAvailable(), callers);
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // One place sets headers: platform.SecurityHeaders.
                .headers(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(bearer -> bearer.authenticationManagerResolver(request -> authenticator)
                        .authenticationEntryPoint(new Refusal()))
                .build();
    }
}
