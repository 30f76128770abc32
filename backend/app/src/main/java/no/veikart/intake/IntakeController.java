package no.veikart.intake;

import java.util.Map;
import no.veikart.editing.ChangePayload;
import no.veikart.editing.Editor;
import no.veikart.editing.Given;
import no.veikart.editing.Verb;
import no.veikart.roadmap.Kinds;
import no.veikart.security.Caller;
import no.veikart.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** The mutations that take in files. */
@Controller
class IntakeController {
    private final Editor editor;
    private final WholeRoadmap roadmap;

    IntakeController(Editor editor, Kinds kinds) {
        this.editor = editor;
        this.roadmap = new WholeRoadmap(kinds);
    }

    @MutationMapping
    ChangePayload importDataset(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        Caller known = caller == null ? Caller.ANYONE : caller;
        known.require(Role.ADMIN);
        return editor.write(new Verb(new Given(input), roadmap::edits), known);
    }
}
