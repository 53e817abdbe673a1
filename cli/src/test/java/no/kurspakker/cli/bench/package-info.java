/**
 * How large, fast and hungry it all is. {@code mvn -Pbenchmark verify} measures and prints the table of
 * {@code docs/benchmarks.md}; nothing here decides whether a build succeeds.
 */
@NullMarked
package no.kurspakker.cli.bench;

import org.jspecify.annotations.NullMarked;
