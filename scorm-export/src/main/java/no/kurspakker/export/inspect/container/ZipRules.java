package no.kurspakker.export.inspect.container;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.kurspakker.export.archive.ZipFault;
import no.kurspakker.export.archive.ZipFaultKind;
import no.kurspakker.export.archive.ZipInput;
import no.kurspakker.export.archive.ZipItem;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** What the headers of a zip file give away. */
final class ZipRules {

    private static final Map<ZipFaultKind, PackageFinding> CODES = new EnumMap<>(Map.ofEntries(
            Map.entry(ZipFaultKind.NO_END_RECORD, PackageFinding.NOT_A_ZIP),
            Map.entry(ZipFaultKind.DIRECTORY_OUTSIDE, PackageFinding.ZIP_DIRECTORY_OUTSIDE),
            Map.entry(ZipFaultKind.DIRECTORY_DAMAGED, PackageFinding.ZIP_DIRECTORY_DAMAGED),
            Map.entry(ZipFaultKind.COUNT_DIFFERS, PackageFinding.ZIP_COUNT_DIFFERS),
            Map.entry(ZipFaultKind.SEVERAL_DISKS, PackageFinding.ZIP_SEVERAL_DISKS),
            Map.entry(ZipFaultKind.ZIP64, PackageFinding.ZIP64_USED),
            Map.entry(ZipFaultKind.DATA_BEFORE, PackageFinding.ZIP_DATA_BEFORE),
            Map.entry(ZipFaultKind.DATA_AFTER, PackageFinding.ZIP_DATA_AFTER),
            Map.entry(ZipFaultKind.LOCAL_HEADER_MISSING, PackageFinding.LOCAL_HEADER_MISSING),
            Map.entry(ZipFaultKind.LOCAL_NAME_DIFFERS, PackageFinding.LOCAL_NAME_DIFFERS),
            Map.entry(ZipFaultKind.LOCAL_SIZE_DIFFERS, PackageFinding.LOCAL_SIZE_DIFFERS),
            Map.entry(ZipFaultKind.OVERLAP, PackageFinding.ENTRIES_OVERLAP),
            Map.entry(ZipFaultKind.NAME_NOT_UTF8, PackageFinding.ENTRY_NAME_NOT_UTF8),
            Map.entry(
                    ZipFaultKind.NAME_ENCODING_UNKNOWN, PackageFinding.ENTRY_NAME_ENCODING_UNKNOWN),
            Map.entry(ZipFaultKind.NAME_EXTRA_DIFFERS, PackageFinding.ENTRY_NAME_EXTRA_DIFFERS)));

    private ZipRules() {}

    static void check(ZipInput zip, Findings findings) {
        for (ZipFault fault : zip.faults()) {
            PackageFinding code =
                    CODES.getOrDefault(fault.kind(), PackageFinding.ZIP_DIRECTORY_DAMAGED);
            findings.on(fault.entry(), code, fault.detail());
        }
        List<ZipItem> items = zip.items();
        for (int i = 0; i < items.size(); i++) {
            ZipItem item = items.get(i);
            if (item.name().isEmpty()) {
                findings.report(PackageFinding.ENTRY_NAME_EMPTY, String.valueOf(i + 1));
            }
            if (item.isEncrypted()) {
                findings.on(item.name(), PackageFinding.ENTRY_ENCRYPTED);
            } else if (item.method() != 0 && item.method() != 8) {
                String method = String.valueOf(item.method());
                findings.on(item.name(), PackageFinding.ENTRY_METHOD_UNKNOWN, method);
            }
            if (item.isSpecial()) {
                findings.on(item.name(), PackageFinding.ENTRY_IS_LINK);
            }
        }
    }
}
