package no.veikart.dataset;

import java.util.List;
import java.util.Objects;
import no.veikart.commit.Author;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.commit.DatasetPart;
import no.veikart.commit.Draft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Loads the built-in dataset into an empty store before the server answers: one commit for each source document. A load that was killed
 * goes on where it stopped, as long as nothing else has been committed.
 */
@Component
class DatasetLoader implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(DatasetLoader.class);
    private static final Author AUTHOR = new Author("Veikart", "built-in dataset");

    private final Commits commits;
    private final BuiltInDataset builtIn;

    DatasetLoader(Commits commits, BuiltInDataset builtIn) {
        this.commits = commits;
        this.builtIn = builtIn;
    }

    @Override
    public void afterPropertiesSet() {
        if (mayBeUnfinished()) {
            load(builtIn.read());
        }
    }

    /** Nothing but parts of a dataset, and not all of them. */
    private boolean mayBeUnfinished() {
        List<Commit> log = commits.log();
        return log.stream().allMatch(commit -> commit.dataset() != null)
                && (log.isEmpty()
                        || log.size()
                                < Objects.requireNonNull(log.getLast().dataset())
                                        .of());
    }

    private static boolean isOf(Commit commit, Dataset dataset) {
        return commit.dataset() != null && commit.dataset().hash().equals(dataset.hash());
    }

    void load(Dataset dataset) {
        int of = dataset.parts().size();
        int done = commits.log().size();
        if (done > 0 && !isOf(commits.get(done), dataset)) {
            LOG.warn("The store holds the first {} commits of another built-in dataset; it is left as it is", done);
            return;
        }
        for (int part = done + 1; part <= of; part++) {
            Dataset.Part next = dataset.parts().get(part - 1);
            commits.commit(new Draft(
                    next.at(), AUTHOR, next.message(), null, new DatasetPart(dataset.hash(), part, of), next.edits()));
        }
        LOG.info("Loaded the built-in dataset: commits {} to {}", done + 1, of);
    }
}
