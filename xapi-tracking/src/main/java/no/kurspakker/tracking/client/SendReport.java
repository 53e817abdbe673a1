package no.kurspakker.tracking.client;

/** How many statements an LRS took, and how many it refused. */
public record SendReport(int delivered, int refused) {

    SendReport plus(SendReport other) {
        return new SendReport(delivered + other.delivered, refused + other.refused);
    }
}
