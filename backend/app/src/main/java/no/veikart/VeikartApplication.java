package no.veikart;

import java.nio.file.Path;
import java.time.Clock;
import no.veikart.dataset.ValidateCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server: `java -jar veikart.jar`. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class VeikartApplication {
    /** Starts the server, prints what it can be told to, or checks a dataset. */
    public static void main(String[] args) {
        if (Help.isAskedFor(args)) {
            System.out.print(Help.text());
            return;
        }
        if (args.length > 0 && args[0].equals("validate")) {
            Path folder = Path.of(args.length > 1 ? args[1] : "dataset");
            System.exit(ValidateCommand.run(folder, System.out, System.err));
        }
        SpringApplication.run(VeikartApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
