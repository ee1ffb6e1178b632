package org.chancery.reliability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Marks tests that hold a promise of {@code docs/reliability.md}; a soak ({@code mvn verify -Psoak}) runs these alone, at length. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("promise")
public @interface Promise {
    /** The numbers of the promises in the table. */
    int[] value();
}
