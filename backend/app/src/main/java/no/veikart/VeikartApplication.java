package no.veikart;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.veikart.commit.StoreCommand;
import no.veikart.dataset.ValidateCommand;
import no.veikart.export.ExportCommand;
import no.veikart.intake.ImportCommand;
import no.veikart.security.TokenCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server: `java -jar veikart.jar`. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class VeikartApplication {
    /** Starts the server, or does what the first word says. */
    public static void main(String[] args) {
        if (Help.isAskedFor(args)) {
            System.out.print(Help.text());
            return;
        }
        String command = args.length == 0 || args[0].startsWith("-") ? "" : args[0];
        List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
        switch (command) {
            case "" -> SpringApplication.run(VeikartApplication.class, args);
            case "validate" -> {
                Path folder = Path.of(rest.isEmpty() ? "dataset" : rest.getFirst());
                System.exit(ValidateCommand.run(folder, System.out, System.err));
            }
            case "verify", "backup", "restore" -> System.exit(StoreCommand.run(command, rest, System.out, System.err));
            case "import" -> System.exit(ImportCommand.run(rest, System.out, System.err));
            case "token" -> System.exit(TokenCommand.run(rest, System.out, System.err));
            case "export", "query" -> {
                PrintStream answers = System.out;
                // What is logged must not stand among the answers.
                System.setOut(System.err);
                System.exit(ExportCommand.run(command, rest, answers, System.err));
            }
            default -> {
                System.err.println("There is no command " + command + "; --help lists them.");
                System.exit(2);
            }
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
