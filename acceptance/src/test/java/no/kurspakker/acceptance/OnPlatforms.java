package no.kurspakker.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Plays a test on some platforms; on every one with {@code -Dplatforms=all}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(SomePlatforms.class)
@interface OnPlatforms {

    /** {@return those that stand for all: both versions of SCORM and both runtimes among them} */
    Platform[] value();
}
