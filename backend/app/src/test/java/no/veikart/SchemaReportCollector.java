package no.veikart;

import java.time.Duration;
import java.util.Objects;
import no.veikart.roadmap.Kinds;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** Keeps what Spring GraphQL finds when it compares the schema with the code. */
@TestConfiguration(proxyBeanMethods = false)
public class SchemaReportCollector {
    private @Nullable SchemaReport report;

    @Bean
    GraphQlSourceBuilderCustomizer collectSchemaReport(Kinds kinds) {
        return builder -> builder.inspectSchemaMappings(
                types -> kinds.all()
                        .forEach(kind -> types.classMapping(kind.type().getSimpleName(), kind.type())),
                found -> report = found);
    }

    /** More patient than the default: the first question makes the search index, and the machine may be busy. */
    @Bean
    ExecutionGraphQlServiceTester patientGraphQlTester(ExecutionGraphQlService service) {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    public SchemaReport report() {
        return Objects.requireNonNull(report);
    }
}
