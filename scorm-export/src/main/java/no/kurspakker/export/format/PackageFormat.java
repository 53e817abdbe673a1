package no.kurspakker.export.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.check.Descriptor;
import no.kurspakker.export.check.PackageRules;
import no.kurspakker.export.cmi5.Cmi5Package;
import no.kurspakker.export.manifest.ManifestTitle;
import no.kurspakker.export.page.PageSet;
import no.kurspakker.export.page.RelayMarkup;
import no.kurspakker.export.player.PlayerFiles;
import no.kurspakker.export.print.PrintPackage;
import no.kurspakker.export.relay.Relay;
import no.kurspakker.export.scorm12.Scorm12Package;
import no.kurspakker.export.scorm2004.Scorm2004Package;
import no.kurspakker.export.xapi.XapiPackage;
import no.kurspakker.tracking.StateBudget;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.TrackingJson;

/** The formats a course can be packed in. */
public enum PackageFormat {
    /** SCORM 1.2, one SCO: the default for KS Læring. */
    SCORM12("scorm12") {
        @Override
        public PackageRules rules() {
            return PackageRules.ofScorm("1.2", Scorm12Package.CONTROL_DOCUMENTS)
                    .withLongest(LONGEST_TITLE_1_2, StateBudget.SCORM12);
        }

        @Override
        PackageTree pack(Course course, TrackingPlan plan, PackageTree content) {
            return Scorm12Package.of(course, content);
        }
    },
    /** SCORM 2004 4th edition, one SCO. */
    SCORM2004("scorm2004") {
        @Override
        public PackageRules rules() {
            return PackageRules.ofScorm("2004 4th Edition", Scorm2004Package.CONTROL_DOCUMENTS)
                    .withLongest(ManifestTitle.LONGEST, LONGEST_STATE_2004);
        }

        @Override
        PackageTree pack(Course course, TrackingPlan plan, PackageTree content) {
            return Scorm2004Package.of(course, content);
        }
    },
    /** cmi5: an AU for each chapter and group task, launched by a platform with an LRS. */
    CMI5("cmi5") {
        @Override
        public PackageRules rules() {
            return PackageRules.of(Descriptor.COURSE_STRUCTURE);
        }

        @Override
        PackageTree pack(Course course, TrackingPlan plan, PackageTree content) {
            return Cmi5Package.of(course, plan, content);
        }
    },
    /** xAPI launch, as many platforms took it over from Tin Can. */
    XAPI("xapi") {
        @Override
        public PackageRules rules() {
            return PackageRules.of(Descriptor.TINCAN);
        }

        @Override
        PackageTree pack(Course course, TrackingPlan plan, PackageTree content) {
            return XapiPackage.of(course, plan, content);
        }
    },
    /** Opens from disk, without a platform: all pages in one document, since a script may not fetch there. */
    WEB("web") {
        @Override
        public PackageRules rules() {
            return PackageRules.of(Descriptor.NONE);
        }

        @Override
        PackageTree layout(PageSet pages) {
            return pages.embedded();
        }
    },
    /** For paper: PDFs of the course and of its group tasks, and sheets; a folder, since people open them one by one. */
    PRINT("print") {
        @Override
        public PackageRules rules() {
            return PackageRules.of(Descriptor.NONE).withoutStartPage();
        }

        @Override
        public PackageTree export(
                Course course, TrackingPlan plan, PageSet pages, Optional<Relay> relay) {
            return PrintPackage.of(course, plan, pages);
        }
    };

    /** What the schema of SCORM 1.2 grants {@code <title>}, in characters. */
    private static final int LONGEST_TITLE_1_2 = 200;

    /** What SCORM 2004 grants {@code cmi.suspend_data} (Run-Time Environment 4.2.23), in characters. */
    private static final int LONGEST_STATE_2004 = 64_000;

    /** Says in every package what is tracked, for players, platforms and reports. */
    private static final PackagePath TRACKING = new PackagePath("tracking.json");

    private final String id;

    PackageFormat(String id) {
        this.id = id;
    }

    /** {@return the name by which commands and package files call it} */
    public String id() {
        return id;
    }

    /** {@return what its packages must keep} */
    public abstract PackageRules rules();

    /**
     * {@return the whole package}
     *
     * @param plan made of the same course, as are {@code pages}
     */
    public PackageTree export(Course course, TrackingPlan plan, PageSet pages) {
        return export(course, plan, pages, Optional.empty());
    }

    /**
     * {@return the whole package, with {@code relay} if the format carries one}
     *
     * @param plan made of the same course, as are {@code pages}
     */
    public PackageTree export(
            Course course, TrackingPlan plan, PageSet pages, Optional<Relay> relay) {
        PackageTree layout = layout(pages);
        PackageTree content = relay.filter(asked -> rules().carriesRelay())
                .map(carried -> RelayMarkup.in(layout, carried).with(PlayerFiles.relayed(id)))
                .orElseGet(() -> layout.with(PlayerFiles.of(id)))
                .with(Map.of(TRACKING, Bytes.of(TrackingJson.write(plan))));
        return pack(course, plan, content);
    }

    PackageTree layout(PageSet pages) {
        return pages.standard();
    }

    /** {@return {@code content} with what the format adds to it} */
    PackageTree pack(Course course, TrackingPlan plan, PackageTree content) {
        return content;
    }

    /** {@return whether its package is one zip file; else it is a folder} */
    public boolean isArchive() {
        return this != PRINT;
    }

    /** {@return the formats that are built when none is named: those that learners open} */
    public static List<PackageFormat> usual() {
        return Arrays.stream(values()).filter(PackageFormat::isArchive).toList();
    }

    /** {@return the format called {@code id}, if there is one} */
    public static Optional<PackageFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** {@return every id, in the order in which packages are listed} */
    public static List<String> ids() {
        return Arrays.stream(values()).map(PackageFormat::id).toList();
    }
}
