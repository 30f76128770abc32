package no.veikart.security;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Tells callers who they are. */
@Controller
class CallerController {
    @QueryMapping
    Caller me(@AuthenticationPrincipal @Nullable Caller caller) {
        return caller == null ? Caller.ANYONE : caller;
    }

    @SchemaMapping
    @Nullable
    OffsetDateTime expires(Caller caller) {
        return caller.expires() == null ? null : caller.expires().atOffset(ZoneOffset.UTC);
    }
}
