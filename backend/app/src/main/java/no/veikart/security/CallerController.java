package no.veikart.security;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Tells callers who they are. */
@Controller
class CallerController {
    @QueryMapping
    Caller me(@AuthenticationPrincipal @Nullable Caller caller) {
        return caller == null ? Caller.ANYONE : caller;
    }
}
