package no.veikart.initiative;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import no.veikart.platform.Page;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class NeedController {
    private static final String LAST = "\uffff";
    private static final Comparator<Need> BY_RANK = Comparator.comparing(
                    (Need need) -> need.queue() == null ? LAST : need.queue())
            .thenComparing(need -> need.rank() == null ? Integer.MAX_VALUE : need.rank())
            .thenComparing(NorwegianOrder.BY_NAME);

    @SchemaMapping
    Page<Need> needs(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Need.class, BY_RANK), field, roadmap.commit(), "");
    }
}
