package no.veikart.actor;

import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ActorController {
    @SchemaMapping
    Actor actor(Roadmap roadmap, @Argument String id) {
        return roadmap.get(Actor.class, id);
    }
}
