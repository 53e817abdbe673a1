package no.kurspakker.export.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.inspect.content.ContentRules;
import no.kurspakker.export.manifest.SingleSco;

/** A relay that was asked for stands once, in the document that the player is in, and nowhere else. */
final class RelayRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        if (subject.relay().isEmpty()) {
            return;
        }
        String secret = subject.relay().get().secret();
        for (Map.Entry<PackagePath, Content> file : subject.tree().files().entrySet()) {
            PackagePath path = file.getKey();
            boolean isPlace =
                    path.equals(SingleSco.LAUNCH) && subject.carriedRelay().isPresent();
            if (ContentRules.isText(path.value())
                    && count(file.getValue(), secret) != (isPlace ? 1 : 0)) {
                findings.report(PackageProblem.RELAY_MISPLACED, path.value());
            }
        }
    }

    private static int count(Content content, String word) throws IOException {
        try (InputStream in = content.open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int count = 0;
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                count++;
            }
            return count;
        }
    }
}
