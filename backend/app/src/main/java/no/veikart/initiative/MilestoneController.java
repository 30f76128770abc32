package no.veikart.initiative;

import graphql.schema.DataFetchingEnvironment;
import no.veikart.platform.Page;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MilestoneController {
    @SchemaMapping
    Page<Milestone> milestones(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Milestone.class, Milestone.BY_DATE), field, roadmap.commit(), "");
    }
}
