/**
 * The whole way from a course folder to checked packages.
 *
 * <p>{@code new CourseBuild(ProgressListener.SILENT).build(BuildRequest.ofAll(course, output))} reads, checks, renders,
 * packs and writes; {@link no.kurspakker.export.build.BuildTable} and {@link no.kurspakker.export.build.BuildJson} tell of
 * it. The package prints nothing and knows neither command line nor Maven.
 */
@NullMarked
package no.kurspakker.export.build;

import org.jspecify.annotations.NullMarked;
