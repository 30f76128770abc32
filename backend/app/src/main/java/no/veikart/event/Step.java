package no.veikart.event;

import graphql.execution.DataFetcherResult;
import no.veikart.commit.Commit;
import no.veikart.history.Asked;
import no.veikart.roadmap.Roadmap;

/** What one commit made of the roadmap. */
record Step(Commit commit, Roadmap before, Roadmap after) {

    /** A roadmap, asked for as of its last commit. */
    static Asked asked(Roadmap roadmap) {
        return new Asked(roadmap, roadmap.at(), null);
    }

    /** Something of the roadmap after the commit. */
    <T> DataFetcherResult<T> after(T data) {
        return asked(after).answer(data);
    }

    /** Something of the roadmap before it. */
    <T> DataFetcherResult<T> before(T data) {
        return asked(before).answer(data);
    }
}
