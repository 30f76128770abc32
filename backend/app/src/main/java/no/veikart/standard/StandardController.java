package no.veikart.standard;

import graphql.schema.DataFetchingEnvironment;
import no.veikart.platform.Page;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class StandardController {
    @SchemaMapping
    Page<Standard> standards(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listByName(Standard.class), field, roadmap.commit(), "");
    }
}
