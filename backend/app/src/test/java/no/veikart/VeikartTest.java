package no.veikart;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test against the whole server on a free port, with the built-in dataset in a store of its own; all such tests share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "veikart.data-dir=target/test-data/${random.uuid}",
            // At the end of all tests there is nobody whose answers it should wait for.
            "server.shutdown=immediate"
        })
@AutoConfigureGraphQlTester
@Import(SchemaReportCollector.class)
public @interface VeikartTest {}
