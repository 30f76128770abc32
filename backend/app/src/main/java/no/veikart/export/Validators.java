package no.veikart.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;

/** By what an answer is known to be unchanged, without asking anything. */
@Component
class Validators {
    /** The field whose answer changes with the days, and not only with the roadmap. */
    private static final String COUNTS_DAYS = "daysSinceConfirmed";

    private static final List<String> POINTS = List.of("asOf", "commit", "edition");

    private final Commits commits;
    private final Clock clock;
    private final String program;

    Validators(Commits commits, Clock clock, ObjectProvider<BuildProperties> build) {
        this.commits = commits;
        this.clock = clock;
        BuildProperties known = build.getIfAvailable();
        this.program = known == null ? "" : known.getVersion() + " " + known.getTime();
    }

    /**
     * @param tag changes with all that the answer depends on; weak, so that compression stays on
     * @param modified when it last changed
     * @param caching how long it may be kept without asking: an hour at a commit, whose answers change with the program alone
     * @param point the parameter that would ask for this very answer for all time; empty when the point is given already
     */
    record Validator(String tag, Instant modified, CacheControl caching, String point) {}

    /**
     * The validator of an answer.
     *
     * @param question the text of what is asked
     * @param movable whether it can be asked at a commit
     * @param representation what else tells answers apart: the format and its options
     * @throws no.veikart.commit.NoSuchPoint when the variables name a commit that is not there
     */
    Validator of(String question, boolean movable, Map<String, Object> variables, String representation) {
        Integer number = (Integer) variables.get("commit");
        Commit newest = number == null ? commits.log().getLast() : commits.get(number);
        boolean fixed = POINTS.stream().anyMatch(variables::containsKey);
        boolean daily = !fixed && question.contains(COUNTS_DAYS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Instant midnight = today.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Validator(
                tag(
                        newest.hash(),
                        question,
                        variables.toString(),
                        representation,
                        program,
                        daily ? today.toString() : ""),
                daily && midnight.isAfter(newest.recordedAt()) ? midnight : newest.recordedAt(),
                number == null
                        ? CacheControl.noCache()
                        : CacheControl.maxAge(1, TimeUnit.HOURS).cachePublic(),
                fixed || !movable ? "" : "commit=" + newest.number());
    }

    private static String tag(String... parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
