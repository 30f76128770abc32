package no.veikart.commit;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import no.veikart.platform.Page;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CommitController {
    private final Commits commits;

    CommitController(Commits commits) {
        this.commits = commits;
    }

    @QueryMapping
    Page<Commit> commits(DataFetchingEnvironment field) {
        List<Commit> log = commits.log();
        return Page.of(log, field, log.size(), "");
    }

    @SchemaMapping(typeName = "Roadmap", field = "commit")
    Commit commit(Roadmap roadmap) {
        return commits.get(roadmap.commit());
    }

    @SchemaMapping
    OffsetDateTime at(Commit commit) {
        return commit.at().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    OffsetDateTime recordedAt(Commit commit) {
        return commit.recordedAt().atOffset(ZoneOffset.UTC);
    }
}
