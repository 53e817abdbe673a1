package no.kurspakker.export.inspect.structure;

import java.util.Set;
import no.kurspakker.export.inspect.content.ContentRules;
import no.kurspakker.export.inspect.content.Signal;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.PackageAddress;

/** Whether the scripts of a package do what its manifest promises. They are read, not run. */
final class ApiRules {

    private ApiRules() {}

    static void judge(
            Manifest manifest, Structure structure, Material material, Findings findings) {
        for (Launch launch : structure.launches()) {
            String page = PackageAddress.resolve("", "", launch.address()).orElse(launch.address());
            if (launch.isTracked() && material.files().has(page) && !ContentRules.isPage(page)) {
                findings.on(page, PackageFinding.LAUNCH_NOT_HTML, page);
                return;
            }
        }
        if (structure.tracked() > 0 && !findings.has(PackageFinding.LAUNCH_REMOTE)) {
            calls(manifest.edition().is12(), material.signals(), findings);
        }
    }

    private static void calls(boolean is12, Set<Signal> signals, Findings findings) {
        String own = is12 ? "API" : "API_1484_11";
        String other = is12 ? "API_1484_11" : "API";
        boolean hasOwn = signals.contains(is12 ? Signal.API_12 : Signal.API_2004);
        boolean hasOther = signals.contains(is12 ? Signal.API_2004 : Signal.API_12);
        if (!hasOwn) {
            if (hasOther) {
                findings.on(Manifest.NAME, PackageFinding.API_OF_OTHER_EDITION, other, own);
            } else {
                findings.on(Manifest.NAME, PackageFinding.API_NOT_FOUND, own);
            }
            return;
        }
        String prefix = is12 ? "LMS" : "";
        if (!signals.contains(Signal.INITIALIZE)) {
            findings.on(Manifest.NAME, PackageFinding.API_NEVER_INITIALIZED, prefix + "Initialize");
        } else if (!signals.contains(Signal.FINISH)) {
            findings.on(
                    Manifest.NAME,
                    PackageFinding.API_NEVER_FINISHED,
                    prefix + "Initialize",
                    is12 ? "LMSFinish" : "Terminate");
        }
        if (signals.contains(Signal.SET) && !signals.contains(Signal.COMMIT)) {
            findings.on(Manifest.NAME, PackageFinding.API_NEVER_COMMITTED, prefix + "Commit");
        }
    }
}
