package no.veikart.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.proposal.ProposalStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;

/** By what an answer is known to be unchanged, without asking anything. */
@Component
class Validators {
    /** Fields whose answers change with the days, and not only with the roadmap: what is confirmed when, and who owes a report. */
    private static final Predicate<String> COUNTS_DAYS = Pattern.compile(
                    "\\b(daysSinceConfirmed|daysOverdue|reportDraft|expected|owed|overdue|overdueReports)\\b")
            .asPredicate();

    /** Fields whose answers change without any commit. */
    private static final Predicate<String> WAITS =
            Pattern.compile("\\bproposals?\\s*\\(").asPredicate();

    /** Days end at midnight where those who report live. */
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private static final List<String> POINTS = List.of("asOf", "commit", "edition");

    private final Commits commits;
    private final ProposalStore proposals;
    private final Clock clock;
    private final String program;

    Validators(Commits commits, ProposalStore proposals, Clock clock, ObjectProvider<BuildProperties> build) {
        this.commits = commits;
        this.proposals = proposals;
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
        boolean daily = !fixed && COUNTS_DAYS.test(question);
        boolean waits = WAITS.test(question);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, NORWAY);
        Instant midnight = today.atStartOfDay(NORWAY).toInstant();
        Instant modified = daily && midnight.isAfter(newest.recordedAt()) ? midnight : newest.recordedAt();
        return new Validator(
                tag(
                        newest.hash(),
                        question,
                        variables.toString(),
                        representation,
                        program,
                        daily ? today.toString() : "",
                        waits ? proposals.state() : ""),
                waits ? now : modified,
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
