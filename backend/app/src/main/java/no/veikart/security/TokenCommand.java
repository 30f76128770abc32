package no.veikart.security;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.veikart.platform.CommandLine;
import no.veikart.platform.CommandLine.Misuse;
import no.veikart.platform.CommandStore;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code veikart.jar token create|list|revoke}: the personal API tokens. */
public final class TokenCommand {
    private static final Set<String> OPTIONS = Set.of("organisation", "role", "expires", "subject");
    private static final int LONGEST_DAYS = 366;

    private final ApiTokens tokens;
    private final MongoDatabase database;
    private final Clock clock;
    private final PrintStream out;

    private TokenCommand(ConfigurableApplicationContext context, PrintStream out) {
        this.tokens = context.getBean(ApiTokens.class);
        this.database = context.getBean(MongoDatabase.class);
        this.clock = context.getBean(Clock.class);
        this.out = out;
    }

    /**
     * Makes, lists or revokes tokens.
     *
     * @param args what follows {@code token}
     * @return the exit code: 0 when it is done, 1 when it could not be done, 2 when it was asked for wrongly
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            CommandLine line = CommandLine.parse(args, OPTIONS);
            String action = line.word(0).orElse("");
            if (!Set.of("create", "list", "revoke").contains(action)) {
                throw new Misuse("say token create, token list or token revoke ID; --help explains");
            }
            try (ConfigurableApplicationContext context = CommandStore.open(line.settings(), ApiTokens.class)) {
                new TokenCommand(context, out).run(action, line);
                return 0;
            }
        } catch (Misuse wrong) {
            err.println(wrong.getMessage());
            return 2;
        } catch (RuntimeException failed) {
            err.println("The token command failed: " + failed.getMessage());
            return 1;
        }
    }

    private void run(String action, CommandLine line) {
        switch (action) {
            case "create" -> create(line);
            case "list" -> list();
            default -> revoke(line);
        }
    }

    private void create(CommandLine line) {
        String organisation = organisation(line.required("organisation"));
        Role role = role(line.required("role"));
        Duration good = duration(line.option("expires").orElse("90d"));
        out.println(tokens.create(organisation, role, line.option("subject").orElse(null), good));
    }

    /** The store's collection of actors says whether there is one. */
    private String organisation(String id) {
        if (database.getCollection("actors")
                        .find(Filters.eq("_id", id))
                        .batchSize(1)
                        .first()
                == null) {
            throw new Misuse("there is no actor " + id + " on this roadmap; --organisation takes an actor's id, such as"
                    + " actor:ks. A new store has its actors once the server has been started on it");
        }
        return id;
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Misuse("'" + name + "' is no role; the roles are "
                        + Arrays.toString(Role.values()).replaceAll("[\\[\\]]", "")));
    }

    private static Duration duration(String text) {
        int days = text.matches("[1-9][0-9]{0,2}d") ? Integer.parseInt(text.substring(0, text.length() - 1)) : 0;
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Misuse("--expires is " + text + "; write a number of days from 1d to " + LONGEST_DAYS + "d");
        }
        return Duration.ofDays(days);
    }

    private void list() {
        Instant now = clock.instant();
        out.printf("%-12s  %-8s  %-8s  %-10s  %-10s  %s%n", "id", "state", "role", "created", "expires", "for");
        for (ApiToken token : tokens.list()) {
            out.printf(
                    "%-12s  %-8s  %-8s  %.10s  %.10s  %s%s%n",
                    token.id(),
                    token.stateAt(now),
                    token.role(),
                    token.created(),
                    token.expires(),
                    token.organisation(),
                    token.subject() == null ? "" : ", " + token.subject());
        }
    }

    private void revoke(CommandLine line) {
        String id = line.word(1).orElseThrow(() -> new Misuse("say which: token revoke ID; token list shows the ids"));
        if (!tokens.revoke(id)) {
            throw new Misuse("there is no token " + id + "; token list shows the ids");
        }
        out.println("The token " + id + " is revoked.");
    }
}
