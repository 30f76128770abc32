package no.veikart.intake;

import java.util.Map;
import no.veikart.editing.ChangePayload;
import no.veikart.editing.Editor;
import no.veikart.editing.Given;
import no.veikart.editing.Verb;
import no.veikart.export.SavedTables;
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
    private final SheetImport sheets;

    IntakeController(Editor editor, SavedTables tables, Kinds kinds) {
        this.editor = editor;
        this.sheets = new SheetImport(tables, kinds);
        this.roadmap = new WholeRoadmap(kinds);
    }

    @MutationMapping
    ChangePayload importDataset(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), roadmap::edits), caller, Role.ADMIN);
    }

    @MutationMapping
    ChangePayload importSheet(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), sheets::edits), caller, Role.REPORTER);
    }

    private ChangePayload write(Verb verb, @Nullable Caller caller, Role needed) {
        Caller known = caller == null ? Caller.ANYONE : caller;
        known.require(needed);
        return editor.write(verb, known);
    }
}
