package no.kurspakker.course.source.header;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record component as a key that authors write; in a file its words are joined by hyphens. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

    /** What editors show about it. */
    String value();

    /** Whether it may be left out. */
    boolean optional() default false;
}
