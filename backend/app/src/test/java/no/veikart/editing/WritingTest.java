package no.veikart.editing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test that writes to a server of the writing tests' own, with the built-in dataset; all such tests share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"veikart.data-dir=target/test-data/writing-${random.uuid}", "veikart.limits.rate-per-second=0"})
@Import(Writer.class)
public @interface WritingTest {}
