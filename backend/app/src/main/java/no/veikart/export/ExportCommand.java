package no.veikart.export;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.platform.CommandLine;
import no.veikart.platform.CommandLine.Misuse;
import no.veikart.platform.UserError;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * {@code veikart.jar export} and {@code veikart.jar query FILE}: an answer in any format, from a server or from the store, into a file.
 * What is being done is told on the error stream.
 */
public final class ExportCommand {
    /** The exit codes. */
    static final int DONE = 0;

    static final int REFUSED = 1;
    static final int MISUSED = 2;
    static final int GIVEN_UP = 3;

    private static final Set<String> OPTIONS = Set.of("operation", "format", "url", "out", "tries", "part");
    private static final String TRIES = "6";
    private static final String PART = "5000";

    private ExportCommand() {}

    /**
     * Writes an answer.
     *
     * @param command {@code export} or {@code query}
     * @param args what follows it; {@code --name value} is taken as {@code --name=value}
     * @return the exit code: 0 when it is done, 1 when it was refused, 2 when it was asked for wrongly, 3 when no answer came
     */
    public static int run(String command, List<String> args, PrintStream out, PrintStream err) {
        try {
            CommandLine line = CommandLine.parse(joined(args), OPTIONS);
            ExportTask task = task(command, line);
            if (line.option("url").isPresent()) {
                PatientClient client = new PatientClient(count(line, "tries", TRIES), err);
                new RemoteExport(task, line.required("url"), count(line, "part", PART), client, err).run(out);
            } else {
                new StoredExport(task, line.settings(), err).run(out);
            }
            return DONE;
        } catch (Misuse wrong) {
            err.println(wrong.getMessage());
            return MISUSED;
        } catch (UserError refused) {
            err.println(refused.getMessage());
            return REFUSED;
        } catch (IOException | UncheckedIOException failed) {
            err.println("No answer: " + failed.getMessage());
            return GIVEN_UP;
        }
    }

    private static int count(CommandLine line, String option, String usual) {
        String given = line.option(option).orElse(usual);
        if (!given.matches("[1-9]\\d{0,8}")) {
            throw new Misuse("--" + option + " is '" + given + "'; it is a number from 1");
        }
        return Integer.parseInt(given);
    }

    private static ExportTask task(String command, CommandLine line) throws IOException {
        Format format = Format.find(line.option("format").orElse("json"))
                .orElseThrow(() -> new Misuse("--format is one of "
                        + Stream.of(Format.values()).map(Format::suffix).collect(Collectors.joining(", "))));
        Path out = line.option("out")
                .filter(name -> !name.equals("-"))
                .map(Path::of)
                .orElse(null);
        if (command.equals("export")) {
            return new ExportTask(line.required("operation"), null, format, parameters(line.words()), out);
        }
        Path file = Path.of(line.word(0).orElseThrow(() -> new Misuse("say query FILE: a file with a GraphQL query")));
        if (!Files.isReadable(file)) {
            throw new Misuse("there is no file " + file);
        }
        List<String> rest = line.words().subList(1, line.words().size());
        return new ExportTask("query", Files.readString(file), format, parameters(rest), out);
    }

    private static MultiValueMap<String, String> parameters(List<String> words) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new Misuse("'" + word + "' is no name=value; variables and options of the format are given so");
            }
            parameters.add(word.substring(0, equals), word.substring(equals + 1));
        }
        return parameters;
    }

    private static List<String> joined(List<String> args) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            boolean alone = arg.startsWith("--") && !arg.contains("=");
            joined.add(alone && i + 1 < args.size() ? arg + "=" + args.get(++i) : arg);
        }
        return joined;
    }
}
