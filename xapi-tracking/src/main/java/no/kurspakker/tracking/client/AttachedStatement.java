package no.kurspakker.tracking.client;

import java.util.List;
import java.util.stream.Stream;
import no.kurspakker.tracking.statement.Attachment;
import no.kurspakker.tracking.statement.Statement;

/**
 * A statement with the content of its attachments.
 *
 * @param files those that its attachments name by their sums; attachments with an address of their own may be without
 */
public record AttachedStatement(Statement statement, List<AttachedFile> files) {

    public AttachedStatement {
        files = List.copyOf(files);
        for (AttachedFile file : files) {
            if (attachments(statement).noneMatch(named -> file.hasSum(named.sha2()))) {
                throw new IllegalArgumentException("no attachment names the file " + file);
            }
        }
        List<AttachedFile> all = files;
        attachments(statement)
                .filter(named -> named.fileUrl().isEmpty())
                .filter(named -> all.stream().noneMatch(file -> file.hasSum(named.sha2())))
                .findFirst()
                .ifPresent(named -> {
                    throw new IllegalArgumentException("without the file of " + named.sha2());
                });
    }

    private static Stream<Attachment> attachments(Statement statement) {
        return statement.attachments().stream();
    }
}
