package no.veikart.editing;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A mutation for something that people do, and how it is said in edits. */
public record Verb(Given given, BiFunction<Given, Head, List<Edit>> meaning) implements WriteInput {
    @Override
    public String reason() {
        return given.text("reason");
    }

    @Override
    public @Nullable String decision() {
        return given.textOrNull("decision");
    }

    @Override
    public @Nullable Integer expectedVersion() {
        return given.number("expectedVersion");
    }

    @Override
    public boolean dryRun() {
        return Boolean.TRUE.equals(given.fields().get("dryRun"));
    }

    @Override
    public List<Edit> edits(Head head) {
        return meaning.apply(given, head);
    }
}
