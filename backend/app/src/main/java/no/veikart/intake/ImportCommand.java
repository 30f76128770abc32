package no.veikart.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.commit.History;
import no.veikart.commit.Problem;
import no.veikart.editing.ChangePayload;
import no.veikart.editing.Edit;
import no.veikart.editing.Editor;
import no.veikart.editing.Given;
import no.veikart.editing.Head;
import no.veikart.editing.InputError;
import no.veikart.editing.Verb;
import no.veikart.export.SavedTables;
import no.veikart.export.StoredQuestions;
import no.veikart.platform.CommandLine;
import no.veikart.platform.CommandLine.Misuse;
import no.veikart.platform.CommandStore;
import no.veikart.roadmap.FieldChange;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.KindsOnly;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.Roadmap;
import no.veikart.security.Caller;
import no.veikart.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code veikart.jar import FILE}: takes a file into the store as one commit, also beside a running server. */
public final class ImportCommand {
    private static final Set<String> OPTIONS =
            Set.of("organisation", "reason", "decision", "expected-version", "dry-run", "sheet", "language");
    private static final int MOST_SHOWN = 1000;

    private final PrintStream out;
    private final PrintStream err;

    private ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Imports a file, or tells what importing it would do.
     *
     * @return the exit code: 0 when it is done, 1 when it was refused, 2 when it was asked for wrongly
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            CommandLine line = CommandLine.parse(
                    args.stream()
                            .map(arg -> arg.equals("--dry-run") ? "--dry-run=true" : arg)
                            .toList(),
                    OPTIONS);
            Path file = Path.of(line.word(0).orElseThrow(() -> new Misuse("say which file: import FILE")));
            Map<String, @Nullable Object> input = input(file, line);
            try (ConfigurableApplicationContext context = open(line)) {
                return new ImportCommand(out, err).write(context, new Given(input), line.required("organisation"));
            }
        } catch (Misuse wrong) {
            err.println(wrong.getMessage());
            return 2;
        } catch (IOException | RuntimeException failed) {
            err.println("The import failed: " + failed.getMessage());
            return 1;
        }
    }

    /** A sheet is compared with what the saved operations answer; a whole roadmap needs less. */
    private static ConfigurableApplicationContext open(CommandLine line) {
        return line.option("sheet").isPresent()
                ? CommandStore.open(line.settings(), StoredQuestions.class)
                : CommandStore.open(line.settings(), KindsOnly.class, Commits.class, History.class, Editor.class);
    }

    private static Map<String, @Nullable Object> input(Path file, CommandLine line) throws IOException {
        line.required("organisation");
        Map<String, @Nullable Object> input = ImportFile.read(file, line);
        input.put("reason", line.option("reason").orElse("Imported from " + file.getFileName()));
        input.put("decision", line.option("decision").orElse(null));
        input.put(
                "expectedVersion",
                line.option("expected-version").map(ImportCommand::number).orElse(null));
        input.put("dryRun", line.option("dry-run").orElse("false").equals("true"));
        return input;
    }

    private static Integer number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new Misuse("--expected-version is " + text + "; it is the number of a commit");
        }
        return Integer.valueOf(text);
    }

    private int write(ConfigurableApplicationContext context, Given given, String organisation) {
        Kinds kinds = context.getBean(Kinds.class);
        BiFunction<Given, Head, List<Edit>> meaning = given.has("sheet")
                ? new SheetImport(context.getBean(SavedTables.class), kinds)::edits
                : new WholeRoadmap(kinds)::edits;
        Verb verb = new Verb(given, (input, head) -> {
            List<Edit> edits = meaning.apply(input, head);
            requireActor(organisation, edits, head);
            return edits;
        });
        ChangePayload payload =
                context.getBean(Editor.class).write(verb, new Caller(organisation, Role.ADMIN, null, null));
        if (payload.userErrors().isEmpty()) {
            tell(payload);
            return 0;
        }
        for (InputError error : payload.userErrors()) {
            err.println((error.field() == null ? "" : error.field() + ": ") + error.message());
        }
        return payload.userErrors().stream().allMatch(error -> error.code() == Problem.Code.UNCHANGED) ? 0 : 1;
    }

    /** It may be an actor that only the file knows: the first import into an empty store. */
    private static void requireActor(String organisation, List<Edit> edits, Head head) {
        boolean known = organisation.startsWith("actor:")
                && (head.roadmap().find(organisation).isPresent()
                        || edits.stream().anyMatch(edit -> edit.id().equals(organisation)));
        if (!known) {
            head.problem(
                    "--organisation",
                    Problem.Code.NOT_FOUND,
                    "there is no actor " + organisation + "; it takes an actor's id, such as actor:ks");
        }
    }

    private void tell(ChangePayload payload) {
        Roadmap before = Objects.requireNonNull(payload.before());
        List<NodeChange> changes = before.changesTo(Objects.requireNonNull(payload.after()));
        Commit commit = payload.commit();
        if (commit == null) {
            changes.stream().limit(MOST_SHOWN).forEach(this::tell);
        }
        out.println((commit == null ? "Nothing is stored. It would change " : "Commit " + commit.number() + " changes ")
                + changes.size() + " things.");
    }

    private void tell(NodeChange change) {
        if (change.before() instanceof Record before && change.after() instanceof Record after) {
            for (FieldChange field : FieldChange.between(before, after)) {
                out.println(change.id() + ": " + field.path() + ": " + field.textBefore() + " -> " + field.textAfter());
            }
        } else {
            out.println(change.id() + (change.before() == null ? ": added" : ": removed"));
        }
    }
}
