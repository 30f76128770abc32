package no.veikart.export;

import graphql.schema.idl.SchemaPrinter;
import java.util.Map;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.Nearest;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The whole schema, as text and as pages to read. */
@RestController
class SchemaController {
    private static final String HTML = "text/html;charset=UTF-8";

    private final String schema;
    private final GraphQlSource source;
    private final SavedOperations operations;
    private @Nullable Map<String, String> pages;

    SchemaController(GraphQlSource source, SavedOperations operations) {
        this.schema = new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
                .print(source.schema());
        this.source = source;
        this.operations = operations;
    }

    @GetMapping(path = "/schema.graphqls", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String schema() {
        return schema;
    }

    /** Made when somebody first reads one. */
    private synchronized Map<String, String> pages() {
        if (pages == null) {
            pages = SchemaPages.of(source.schema(), operations.all());
        }
        return pages;
    }

    @GetMapping(
            path = {"/docs", "/docs/"},
            produces = HTML)
    ResponseEntity<String> index() {
        return page("index");
    }

    @GetMapping(path = "/docs/{name}", produces = HTML)
    ResponseEntity<String> page(@PathVariable String name) {
        String page = pages().get(name);
        if (page == null) {
            throw new UserError(
                    ErrorCode.NOT_FOUND,
                    "the schema reference has no page of that name; /docs lists them"
                            + Nearest.hint(name, pages().keySet()));
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(page);
    }
}
