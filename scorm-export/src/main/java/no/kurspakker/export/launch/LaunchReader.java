package no.kurspakker.export.launch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.Iri;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;

/**
 * Reads how packages are launched: {@code cmi5.xml} before {@code tincan.xml} before {@code imsmanifest.xml}; without any of them,
 * {@code index.html} is opened as a page.
 */
public final class LaunchReader {

    private static final PackagePath CMI5 = new PackagePath("cmi5.xml");
    private static final PackagePath TINCAN = new PackagePath("tincan.xml");
    private static final PackagePath MANIFEST = new PackagePath("imsmanifest.xml");

    private static final PackagePath PAGE = new PackagePath("index.html");

    private LaunchReader() {}

    /**
     * {@return how {@code tree} is launched}
     *
     * @throws UnreadablePackageException if it cannot be
     */
    public static LaunchList read(PackageTree tree) throws IOException {
        for (PackagePath name : List.of(CMI5, TINCAN, MANIFEST)) {
            Optional<Content> found = Optional.ofNullable(tree.files().get(name));
            if (found.isPresent()) {
                LaunchList list = list(name, root(name, found.get()));
                demand(tree, list);
                return list;
            }
        }
        return page(tree);
    }

    private static LaunchList page(PackageTree tree) throws IOException {
        Content page = tree.files().get(PAGE);
        if (page == null) {
            throw new UnreadablePackageException(
                    UnreadableReason.NO_MANIFEST,
                    "imsmanifest.xml, cmi5.xml, tincan.xml, index.html");
        }
        String title = PageTitle.of(page);
        LaunchUnit unit = new LaunchUnit(
                PAGE.value(),
                title,
                List.of(),
                PAGE.value(),
                MoveOn.COMPLETED_OR_PASSED,
                Optional.empty(),
                Map.of());
        return new LaunchList(LaunchProtocol.WEB, PAGE.value(), title, List.of(unit));
    }

    private static LaunchList list(PackagePath name, Element root) throws IOException {
        try {
            if (name.equals(CMI5)) {
                return Cmi5Units.read(root);
            }
            return name.equals(TINCAN) ? TincanUnits.read(root) : ScormUnits.read(root);
        } catch (IllegalArgumentException nothing) {
            throw new UnreadablePackageException(UnreadableReason.NOTHING_TO_OPEN, name.value());
        }
    }

    private static void demand(PackageTree tree, LaunchList list) throws IOException {
        boolean isTold =
                list.protocol() == LaunchProtocol.CMI5 || list.protocol() == LaunchProtocol.XAPI;
        if (isTold) {
            demandIris(list);
        }
        for (LaunchUnit unit : list.units()) {
            String file = unit.address().replaceFirst("[?#].*", "");
            if (!unit.address().startsWith("https://") && !has(tree, file)) {
                throw new UnreadablePackageException(
                        UnreadableReason.START_MISSING, unit.address());
            }
        }
    }

    private static void demandIris(LaunchList list) throws IOException {
        List<String> ids = new ArrayList<>(List.of(list.id()));
        for (LaunchUnit unit : list.units()) {
            ids.addAll(unit.blocks());
            ids.add(unit.id());
        }
        for (String id : ids) {
            if (!Iri.isValid(id)) {
                throw new UnreadablePackageException(UnreadableReason.ID_NOT_IRI, "\"" + id + "\"");
            }
        }
    }

    private static boolean has(PackageTree tree, String file) {
        try {
            return tree.files().containsKey(new PackagePath(file));
        } catch (IllegalArgumentException noPath) {
            return false;
        }
    }

    private static Element root(PackagePath name, Content manifest) throws IOException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setExpandEntities(false);
        try (InputStream in = manifest.open()) {
            return builder.build(in).getRootElement();
        } catch (JDOMException malformed) {
            throw new UnreadablePackageException(UnreadableReason.MALFORMED, name.value());
        }
    }
}
