package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.yaml.snakeyaml.Yaml;

/** The glossary in the schema's README is made from one file. */
@VeikartTest
class GlossaryTest {
    private static final Path SCHEMA = Path.of("..", "..", "schema");

    @Autowired
    GraphQlSource source;

    private static Map<String, Map<String, String>> glossary() throws IOException {
        return new Yaml().load(Files.readString(SCHEMA.resolve("glossary.yaml")));
    }

    @Test
    void theReadmeHasTheTableThatTheGlossaryMakes() throws IOException {
        StringBuilder table =
                new StringBuilder("| English, in code and schema | Bokmål | Nynorsk | Meaning |\n|---|---|---|---|\n");
        glossary()
                .forEach((term, words) -> table.append("| %s | %s | %s | %s |\n"
                        .formatted(term, words.get("nb"), words.get("nn"), words.get("meaning"))));
        Files.writeString(Path.of("target", "glossary.md"), table);
        assertThat(Files.readString(SCHEMA.resolve("README.md")))
                .as("put target/glossary.md into schema/README.md")
                .contains(table);
    }

    @Test
    void everyKindOfEntryHasItsNorwegianName() throws IOException {
        Map<String, Map<String, String>> glossary = glossary();
        GraphQLInterfaceType entry = (GraphQLInterfaceType) source.schema().getType("Entry");
        assertThat(source.schema().getImplementations(entry))
                .extracting(GraphQLNamedType::getName)
                .filteredOn(name -> !name.equals("PhaseDescription"))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(glossary).containsKey(name));
    }
}
