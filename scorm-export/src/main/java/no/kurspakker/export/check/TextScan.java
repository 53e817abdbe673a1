package no.kurspakker.export.check;

import java.util.List;

/**
 * What one text file of a package holds.
 *
 * @param base the address that references are relative to, itself relative to the file; empty for the file
 * @param references to other files
 * @param hasUnload whether a script in it listens to the end of the page
 * @param credentials the beginning of each thing that looks like a key or password
 * @param relaySecrets how often the secret of the relay stands in it
 */
record TextScan(
        String base,
        List<Reference> references,
        boolean hasUnload,
        List<String> credentials,
        int relaySecrets) {

    TextScan {
        references = List.copyOf(references);
        credentials = List.copyOf(credentials);
    }

    TextScan withRelaySecrets(int count) {
        return new TextScan(base, references, hasUnload, credentials, count);
    }
}
