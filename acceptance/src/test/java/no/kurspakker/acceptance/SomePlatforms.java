package no.kurspakker.acceptance;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives the platforms of {@link OnPlatforms}. */
final class SomePlatforms extends AnnotationBasedArgumentsProvider<OnPlatforms> {

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, OnPlatforms on) {
        Platform[] platforms =
                Setting.PLATFORMS.text().equals("all") ? Platform.values() : on.value();
        return Arrays.stream(platforms).map(Arguments::of);
    }
}
