package no.veikart.editing;

import no.veikart.commit.Commits;
import no.veikart.commit.History;
import no.veikart.commit.InvalidCommit;
import no.veikart.roadmap.NodeMapper;
import no.veikart.security.Caller;
import org.springframework.stereotype.Service;

/** Takes mutations to the journal, or says why not. */
@Service
public class Editor {
    private final Commits commits;
    private final History history;
    private final NodeMapper mapper;

    Editor(Commits commits, History history, NodeMapper mapper) {
        this.commits = commits;
        this.history = history;
        this.mapper = mapper;
    }

    /**
     * Writes an input as one commit, or tries it out when it is a dry run.
     *
     * @return with errors, everything that is wrong at once, when it is refused; nothing is stored then
     */
    public ChangePayload write(WriteInput input, Caller caller) {
        Attempt attempt = new Attempt(input, caller, mapper, history);
        try {
            if (input.dryRun()) {
                commits.tryOut(attempt);
                return attempt.done(null);
            }
            return attempt.done(commits.commit(attempt));
        } catch (InvalidCommit refused) {
            return ChangePayload.refused(
                    attempt.errors(refused.problems()),
                    attempt.meanwhile().commits().stream().map(commits::get).toList());
        }
    }
}
