package no.veikart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.proposal.ProposalStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;

@VeikartTest
class ValidatorsTest {
    @Autowired
    Commits commits;

    @Autowired
    ProposalStore proposals;

    @Autowired
    ObjectProvider<BuildProperties> build;

    private String tagAt(String moment, String question, Map<String, Object> variables) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return new Validators(commits, proposals, clock, build)
                .of(question, true, variables, "JSON")
                .tag();
    }

    @Test
    void whoIsLateIsAnotherAnswerFromMidnightWhereTheyReportAndTheSameUntilThen() {
        String late = "{ roadmap { overdueReports { totalCount } } }";
        String evening = tagAt("2026-11-27T22:59:59Z", late, Map.of());
        assertThat(tagAt("2026-11-26T23:00:00Z", late, Map.of())).isEqualTo(evening);
        assertThat(tagAt("2026-11-27T23:00:00Z", late, Map.of())).isNotEqualTo(evening);
        assertThat(tagAt("2026-07-01T21:59:59Z", late, Map.of()))
                .isNotEqualTo(tagAt("2026-07-01T22:00:00Z", late, Map.of()));
        Map<String, Object> past = Map.of("commit", 1);
        assertThat(tagAt("2026-11-27T22:59:59Z", late, past)).isEqualTo(tagAt("2026-11-27T23:00:00Z", late, past));
        String counts = "{ roadmap { counts { kind count } } }";
        assertThat(tagAt("2026-11-27T22:59:59Z", counts, Map.of()))
                .isEqualTo(tagAt("2026-11-27T23:00:00Z", counts, Map.of()));
    }
}
