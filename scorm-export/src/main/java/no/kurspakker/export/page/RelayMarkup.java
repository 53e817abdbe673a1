package no.kurspakker.export.page;

import java.io.StringWriter;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.relay.Relay;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Puts a relay into {@code index.html}: a script element {@code relay-data} that the player reads, and a policy that lets the
 * document speak to its own host and to the relay, and to nobody else (CSP, {@code connect-src}).
 */
public final class RelayMarkup {

    private static final String HEAD = "<head>";
    private static final String END = "</body>";

    private RelayMarkup() {}

    /** {@return {@code pages} with {@code relay} in the first document} */
    public static PackageTree in(PackageTree pages, Relay relay) {
        SortedMap<PackagePath, Content> files = new TreeMap<>(pages.files());
        files.computeIfPresent(Addresses.INDEX, (path, index) -> with(index, relay));
        return new PackageTree(files);
    }

    private static Bytes with(Content index, Relay relay) {
        String html = index instanceof Bytes bytes ? bytes.text() : "";
        int head = html.indexOf(HEAD) + HEAD.length();
        int end = html.lastIndexOf(END);
        if (head < HEAD.length() || end < head) {
            throw new IllegalStateException("no document with head and body");
        }
        return Bytes.of(html.substring(0, head)
                + "\n<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self' "
                + relay.address() + "\"/>"
                + html.substring(head, end)
                + "<script type=\"application/json\" id=\"relay-data\">" + data(relay)
                + "</script>\n"
                + html.substring(end));
    }

    private static String data(Relay relay) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json =
                CourseData.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("address", relay.address().toString());
            json.writeStringProperty("key", relay.key());
            json.writeStringProperty("secret", relay.secret());
            json.writeStringProperty("homePage", relay.learners().homePage().value());
            json.writeStringProperty("salt", relay.learners().salt());
            json.writeEndObject();
        }
        return out.toString();
    }
}
