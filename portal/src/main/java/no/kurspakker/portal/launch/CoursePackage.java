package no.kurspakker.portal.launch;

import no.kurspakker.export.launch.LaunchProtocol;

/**
 * A package on the shelf.
 *
 * @param id 32 hexadecimal digits: part of the host name that its content is served from
 * @param course an IRI: that of the course, or one that follows from the manifest where it has none
 * @param bytes size of the archive
 * @param added microseconds since 1970
 */
public record CoursePackage(
        String id,
        String course,
        String title,
        LaunchProtocol protocol,
        String fileName,
        String sha256,
        long bytes,
        int files,
        long added) {}
