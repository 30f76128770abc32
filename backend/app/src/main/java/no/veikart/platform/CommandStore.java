package no.veikart.platform;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The store for a command of the program: the same settings as the server's, and nothing of the server. */
@ImportAutoConfiguration(MongoAutoConfiguration.class)
@Import(StoreConfiguration.class)
public final class CommandStore {
    /**
     * Opens the store, or joins the server that has the embedded one open. Throws when it cannot be reached; why has been logged by then.
     *
     * @param settings as the server takes them: {@code --name=value}
     * @param more what else the command needs, as Spring components
     */
    public static ConfigurableApplicationContext open(List<String> settings, Class<?>... more) {
        return new SpringApplicationBuilder(CommandStore.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=WARN", "veikart.join-store=true")
                .run(settings.toArray(String[]::new));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
