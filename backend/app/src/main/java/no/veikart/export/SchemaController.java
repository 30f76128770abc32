package no.veikart.export;

import graphql.schema.idl.SchemaPrinter;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole schema as text. */
@RestController
class SchemaController {
    private final String schema;

    SchemaController(GraphQlSource source) {
        this.schema = new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
                .print(source.schema());
    }

    @GetMapping(path = "/schema.graphqls", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String schema() {
        return schema;
    }
}
