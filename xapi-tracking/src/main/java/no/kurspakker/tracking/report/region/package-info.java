/**
 * Numbers by municipality, and those of them that a whole region may see.
 *
 * <p>{@code MunicipalityTable.of(report)} counts; {@code SmallNumbers.suppressed(table)} takes away every number about fewer than
 * five persons, and as many others as it takes so that none of them can be computed back from the sums.
 */
@NullMarked
package no.kurspakker.tracking.report.region;

import org.jspecify.annotations.NullMarked;
