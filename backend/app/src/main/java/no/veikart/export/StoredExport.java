package no.veikart.export;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.veikart.commit.Commits;
import no.veikart.platform.CommandStore;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer from the store itself, with no server. Nothing is loaded into an empty store. */
final class StoredExport {
    private final ExportTask task;
    private final List<String> settings;
    private final PrintStream err;

    StoredExport(ExportTask task, List<String> settings, PrintStream err) {
        this.task = task;
        this.settings = settings;
        this.err = err;
    }

    void run(PrintStream out) throws IOException {
        requireStore();
        try (ConfigurableApplicationContext context = CommandStore.open(settings, StoredQuestions.class)) {
            if (context.getBean(Commits.class).log().isEmpty()) {
                throw UserError.badInput("the store is empty; start the server once, or give --url");
            }
            PartFile file = new PartFile(task.out(), "", out);
            try (OutputStream whole = task.out() == null ? OutputStream.nullOutputStream() : file.whole()) {
                write(context, task.out() == null ? out : whole);
            }
            file.finish();
            err.println(task.name() + ": done");
        } catch (BeanCreationException closed) {
            throw new IOException(
                    "the store cannot be opened: "
                            + closed.getMostSpecificCause().getMessage(),
                    closed);
        }
    }

    /** Opening a folder that is not there would make it. */
    private void requireStore() {
        boolean elsewhere =
                setting("spring.mongodb.uri", "SPRING_MONGODB_URI", "").length() > 0;
        Path folder = Path.of(setting("veikart.data-dir", "VEIKART_DATADIR", "data"));
        if (!elsewhere && !Files.isDirectory(folder)) {
            throw UserError.badInput("there is no store in " + folder.toAbsolutePath()
                    + "; name its folder with --veikart.data-dir, or a server with --url");
        }
    }

    private String setting(String name, String variable, String usual) {
        String start = "--" + name + "=";
        return settings.stream()
                .filter(setting -> setting.startsWith(start))
                .map(setting -> setting.substring(start.length()))
                .findFirst()
                .orElseGet(() -> System.getenv().getOrDefault(variable, usual));
    }

    private void write(ConfigurableApplicationContext context, OutputStream out) throws IOException {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(task.parameters());
        ExportOptions options = ExportOptions.take(task.format(), rest, List.of());
        GraphQlSource source = context.getBean(GraphQlSource.class);
        String text;
        String title;
        Map<String, Object> variables;
        if (task.query() == null) {
            SavedOperation operation = context.getBean(SavedOperations.class).get(task.name());
            text = operation.text();
            title = operation.description();
            variables = operation.read(rest);
        } else {
            text = task.query();
            title = "query";
            variables = QueryVariables.take(text, rest);
        }
        if (task.format() == Format.JSON) {
            out.write(json(source, text, variables));
            return;
        }
        Question question = Question.parse(source.schema(), text, null, variables);
        if (!Exports.formatsOf(question).contains(task.format())) {
            throw Exports.notAcceptable(task.format().suffix(), question, task.name());
        }
        HeldBack answer = new HeldBack((length, rows) -> out);
        context.getBean(Exports.class).write(question, task.format(), options, title, answer);
        answer.finish();
    }

    private static byte[] json(GraphQlSource source, String text, Map<String, Object> variables) {
        ExecutionResult answer = source.graphQl()
                .execute(ExecutionInput.newExecutionInput(text)
                        .variables(variables)
                        .build());
        if (!answer.isDataPresent() || answer.getData() == null) {
            throw new UserError(
                    ErrorCode.BAD_USER_INPUT,
                    String.valueOf(answer.getErrors().getFirst().getMessage()));
        }
        return JsonMapper.shared().writeValueAsBytes(answer.toSpecification());
    }
}
