package no.kurspakker.export.inspect;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Packages without fault, one of each kind, from which the faulty ones are made. */
final class Right {

    static final String API_12 = "API.LMSInitialize('');API.LMSSetValue('a','b');"
            + "API.LMSCommit('');API.LMSFinish('');";
    static final String API_2004 = "API_1484_11.Initialize('');API_1484_11.SetValue('a','b');"
            + "API_1484_11.Commit('');API_1484_11.Terminate('');";
    static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Valves</title></head>
            <body><h1>Valves</h1><p>Open to the left.</p>
            <script>%s</script>
            </body></html>
            """;

    private static final String SCORM_12 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" identifier="m1" version="1.0">
            <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            <organizations default="o1">
            <organization identifier="o1"><title>Valves</title>
            <item identifier="i1" identifierref="r1"><title>Opening</title></item>
            </organization>
            </organizations>
            <resources>
            <resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource>
            </resources>
            </manifest>
            """;

    private static final String METADATA_12 =
            "<lom xmlns=\"http://www.imsglobal.org/xsd/imsmd_rootv1p2p1\"><general>"
                    + "<title><langstring xml:lang=\"en\">Valves</langstring></title>"
                    + "<language>en</language></general><lifecycle><status>"
                    + "<source><langstring xml:lang=\"x-none\">LOMv1.0</langstring></source>"
                    + "<value><langstring xml:lang=\"x-none\">Final</langstring></value>"
                    + "</status></lifecycle></lom>";

    private static final String SCORM_2004 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" identifier="m1" version="1.0">
            <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
            <organizations default="o1">
            <organization identifier="o1"><title>Valves</title>
            <item identifier="i1" identifierref="r1"><title>Opening</title></item>
            </organization>
            </organizations>
            <resources>
            <resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="index.html"><file href="index.html"/></resource>
            </resources>
            </manifest>
            """;

    private static final String TINCAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tincan xmlns="http://projecttincan.com/tincan.xsd"><activities>
            <activity id="https://example.org/valves" type="http://adlnet.gov/expapi/activities/course">
            <name>Valves</name><launch lang="und">index.html</launch></activity>
            </activities></tincan>
            """;

    private static final String CMI5 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
            <course id="https://example.org/valves"><title><langstring lang="en">Valves</langstring></title>
            <description><langstring lang="en">On valves</langstring></description></course>
            <au id="https://example.org/valves/1"><title><langstring lang="en">Opening</langstring></title>
            <description><langstring lang="en">To the left</langstring></description><url>index.html?a=1&amp;b=2</url></au>
            </courseStructure>
            """;

    private Right() {}

    static Map<String, byte[]> scorm12() {
        return files("imsmanifest.xml", SCORM_12, "index.html", PAGE.formatted(API_12));
    }

    static Map<String, byte[]> scorm2004() {
        return files("imsmanifest.xml", SCORM_2004, "index.html", PAGE.formatted(API_2004));
    }

    /** {@return a package of an edition of SCORM 2004 as its manifest spells it} */
    static Map<String, byte[]> scorm2004(String edition) {
        String manifest = SCORM_2004.replace("2004 4th Edition", edition);
        return files("imsmanifest.xml", manifest, "index.html", PAGE.formatted(API_2004));
    }

    /** {@return a SCORM 1.2 package with metadata, as editors write them} */
    static Map<String, byte[]> described12() {
        return files(
                "imsmanifest.xml",
                SCORM_12.replace("</schemaversion>", "</schemaversion>" + METADATA_12),
                "index.html",
                PAGE.formatted(API_12));
    }

    static Map<String, byte[]> tincan() {
        return files("tincan.xml", TINCAN, "index.html", PAGE.formatted(""));
    }

    static Map<String, byte[]> cmi5() {
        return files("cmi5.xml", CMI5, "index.html", PAGE.formatted(""));
    }

    static Map<String, byte[]> aicc() {
        return files(
                "v.crs", "[Course]\nCourse_ID=v1\nCourse_Title=Valves\nVersion=4.0\n",
                "v.au", "System_ID,File_Name,Mastery_Score\nA1,index.html,80\n",
                "v.des", "System_ID,Developer_ID,Title\nA1,d1,Opening\n",
                "v.cst", "Block,Member,Attributes\nroot,A1,MANDATORY=Y\n",
                "index.html", PAGE.formatted(""));
    }

    static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
