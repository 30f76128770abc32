package no.veikart.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.actor.Actor;
import no.veikart.actor.ActorType;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Versioned;

/**
 * Adoptions of {@code solution:s} and their actors, drawn in text: {@code "a IN_USE"} is an actor that uses it, {@code "g*5=a,b PLANNED"} a group of five, of
 * which a and b are named, {@code "g*?"} one that nobody counted; - is an unknown stage, and none at all an actor that adopts nothing.
 */
@SuppressWarnings("NullAway") // what a sample leaves out is null
final class AdoptionSamples {
    private AdoptionSamples() {}

    static Roadmap roadmap(String... drawn) {
        Map<String, Versioned> nodes = Stream.of(drawn)
                .flatMap(AdoptionSamples::nodes)
                .collect(Collectors.toMap(Node::id, node -> new Versioned(node, 1)));
        return Roadmap.of(1, Instant.EPOCH, nodes);
    }

    private static Stream<Node> nodes(String drawn) {
        String[] words = drawn.split(" ");
        Actor actor = actor(words[0]);
        return words.length == 1 ? Stream.of(actor) : Stream.of(actor, adoption(actor.name(), words[1]));
    }

    private static Actor actor(String drawn) {
        String[] group = drawn.split("[*=]");
        Integer count = group.length == 1 || group[1].equals("?") ? null : Integer.valueOf(group[1]);
        List<String> members = group.length < 3
                ? List.of()
                : Stream.of(group[2].split(",")).map("actor:"::concat).toList();
        return new Actor(
                "actor:" + group[0],
                group[0],
                List.of(),
                null,
                List.of(),
                List.of(),
                group.length == 1 ? ActorType.MUNICIPALITY : ActorType.GROUP,
                null,
                null,
                members,
                count,
                List.of(),
                null);
    }

    private static Adoption adoption(String actor, String stage) {
        return new Adoption(
                "adoption:" + actor,
                actor,
                List.of(),
                null,
                List.of(),
                List.of(),
                "actor:" + actor,
                "solution:s",
                stage.equals("-") ? null : AdoptionStage.valueOf(stage),
                null,
                null,
                true,
                List.of());
    }
}
