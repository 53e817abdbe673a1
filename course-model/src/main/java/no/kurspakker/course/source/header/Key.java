package no.kurspakker.course.source.header;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the published schema tells editors about a key. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

    /** What it is and how it is written. */
    String value();

    /** The largest whole number, the smallest being 1; 0 if it is no number. */
    int most() default 0;

    /** The form of a text, as a regular expression. */
    String form() default "\\S";
}
