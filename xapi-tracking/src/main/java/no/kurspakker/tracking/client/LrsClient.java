package no.kurspakker.tracking.client;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.tracking.statement.Statement;

/** What can be asked of an LRS. For use by several threads. */
public interface LrsClient {

    /** {@return a client over HTTP that waits and retries by itself} */
    static LrsClient over(LrsSettings settings, Waiting waiting) {
        return new HttpLrsClient(settings, waiting);
    }

    /** {@return the versions of xAPI the LRS speaks} */
    List<String> about() throws IOException;

    /**
     * Sends statements in batches of at most 50 and 1 MB, in order.
     *
     * <p>A statement the LRS already has is delivered; one it has differently, or refuses, is not, and the others go on.
     *
     * @param statements each with an id
     * @return what became of each, in order
     * @throws LrsException if the LRS cannot be reached or refuses the key; some may have arrived, and sending all again is harmless
     */
    List<Delivery> send(List<Statement> statements) throws IOException;

    /**
     * Sends a statement with the files it speaks of, in one request (1.0.3, 2.4.11).
     *
     * @return what became of it, as {@link #send(List)} says
     */
    Delivery send(AttachedStatement statement) throws IOException;

    /**
     * {@return the statement {@code id} with the files the LRS has for it, if it has the statement and it is not voided}
     *
     * @throws LrsException also if a file is not the one that its sum names
     */
    Optional<AttachedStatement> statementWithFiles(UUID id) throws IOException;

    /** {@return the statement {@code id}, if the LRS has it and it is not voided} */
    Optional<Statement> statement(UUID id) throws IOException;

    /** {@return the first page of what {@code query} asks for} */
    StatementPage statements(StatementQuery query) throws IOException;

    /** {@return the page after {@code page}; empty if it is the last} */
    Optional<StatementPage> next(StatementPage page) throws IOException;

    /** {@return the document at {@code address}} */
    Optional<LrsDocument> document(DocumentAddress address) throws IOException;

    /**
     * Stores a document if nobody has changed it meanwhile.
     *
     * @param document with the etag it was read with; without one there must be no document yet
     * @return whether it was stored; false if somebody else was first
     */
    boolean put(DocumentAddress address, LrsDocument document) throws IOException;

    /**
     * Deletes a document if it is still the one with {@code etag}.
     *
     * @return whether it was deleted; false if somebody else changed it
     */
    boolean delete(DocumentAddress address, String etag) throws IOException;
}
