package no.veikart.commit;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.veikart.platform.CommandLine;
import no.veikart.platform.CommandLine.Misuse;
import no.veikart.platform.CommandStore;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.KindsOnly;
import no.veikart.roadmap.NodeMapper;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code veikart.jar verify}, {@code backup FILE} and {@code restore FILE}: the store as a whole. */
public final class StoreCommand {
    private final ConfigurableApplicationContext context;
    private final PrintStream out;
    private final PrintStream err;

    private StoreCommand(ConfigurableApplicationContext context, PrintStream out, PrintStream err) {
        this.context = context;
        this.out = out;
        this.err = err;
    }

    /**
     * Does what the first word says.
     *
     * @return the exit code: 0 when it is done and well, 1 when something is wrong, 2 when it was asked for wrongly
     */
    public static int run(String command, List<String> args, PrintStream out, PrintStream err) {
        try {
            CommandLine line = CommandLine.parse(args, command.equals("verify") ? Set.of("expect") : Set.of());
            if (!command.equals("verify") && line.word(0).isEmpty()) {
                throw new Misuse("say which file: " + command + " FILE");
            }
            try (var context = CommandStore.open(line.settings(), KindsOnly.class)) {
                StoreCommand run = new StoreCommand(context, out, err);
                return switch (command) {
                    case "verify" -> run.verify(line.option("expect").orElse(""));
                    case "backup" -> run.backup(Path.of(line.words().getFirst()));
                    default -> run.restore(Path.of(line.words().getFirst()));
                };
            }
        } catch (Misuse wrong) {
            err.println(wrong.getMessage());
            return 2;
        } catch (IOException | RuntimeException failed) {
            err.println("The " + command + " failed: " + failed.getMessage());
            return 1;
        }
    }

    private MongoDatabase database() {
        return context.getBean(MongoDatabase.class);
    }

    private int verify(String expected) {
        Verification found =
                Verification.of(database(), context.getBean(Kinds.class), context.getBean(NodeMapper.class));
        found.problems().forEach(err::println);
        Commit head = found.head();
        String hash = head == null ? "" : head.hash();
        if (!expected.isEmpty() && !new Journal(database()).hasHash(expected)) {
            err.println("no commit has the hash " + expected + ": the journal is not the one that it was noted from");
            return 1;
        }
        out.println(found.commits() + " commits, " + found.things() + " things, "
                + found.problems().size() + " problems. The last commit's hash: " + (hash.isEmpty() ? "none" : hash));
        return found.problems().isEmpty() ? 0 : 1;
    }

    private int backup(Path file) throws IOException {
        out.println(Backup.write(database(), file) + " documents are backed up in " + file);
        return 0;
    }

    private int restore(Path file) throws IOException {
        out.println(Backup.restore(database(), file) + " documents are restored from " + file
                + "; the next start of the server makes the rest");
        return 0;
    }
}
