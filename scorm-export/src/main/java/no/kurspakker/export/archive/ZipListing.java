package no.kurspakker.export.archive;

import java.util.List;

/** The entries of a zip file, and what is wrong with it. */
record ZipListing(List<ZipItem> items, List<ZipFault> faults) {

    ZipListing {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }
}
