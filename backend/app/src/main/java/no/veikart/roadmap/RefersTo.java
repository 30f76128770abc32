package no.veikart.roadmap;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component that holds an id, or a list of ids, of other nodes. That they exist and are of the right kind is checked with every
 * commit, and the GraphQL field of the same name answers with the nodes themselves.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {
    /** Stands for every kind that is a {@link RoadmapItem}. */
    String ITEM = "item";

    /** The kinds (id prefixes) that are allowed; none means any. */
    String[] value() default {};
}
