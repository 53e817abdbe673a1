package no.kurspakker.acceptance;

import com.microsoft.playwright.Browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the browser; it is started at the first test and closed after the last. */
final class InChromium implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(InChromium.class);

    /** JUnit closes what lies in its store when the run is over. */
    private record Running(Chromium chromium) implements AutoCloseable {

        @Override
        public void close() {
            chromium.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Chromium.class, key -> new Running(Chromium.start()), Running.class)
                .chromium()
                .browser();
    }
}
