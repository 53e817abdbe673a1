package no.kurspakker.export.report;

import java.nio.file.Path;
import no.kurspakker.tracking.client.LrsClient;

/**
 * An LRS as a source of a report.
 *
 * @param address of the LRS, to tell journals apart
 * @param journal the folder where its statements are kept between runs
 */
public record LrsSource(LrsClient client, String address, Path journal) {}
