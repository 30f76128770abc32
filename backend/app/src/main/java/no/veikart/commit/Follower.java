package no.veikart.commit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for commits of other servers over the same store, about once a second. */
@Component
class Follower {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Commits commits;
    private boolean failing;

    Follower(Commits commits) {
        this.commits = commits;
    }

    @Scheduled(fixedDelayString = "${veikart.follow-interval:1s}")
    void follow() {
        try {
            commits.catchUp();
            failing = false;
        } catch (RuntimeException failed) {
            // Reads go on from the value that is there; one line tells, not one a second.
            if (!failing) {
                LOG.warn(
                        "Cannot follow the journal; answers stay at commit {}",
                        commits.current().commit(),
                        failed);
            }
            failing = true;
        }
    }
}
