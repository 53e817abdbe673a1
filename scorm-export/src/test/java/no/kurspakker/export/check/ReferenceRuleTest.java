package no.kurspakker.export.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.SampleCourse;
import no.kurspakker.export.SamplePages;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.tracking.TrackingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRuleTest {

    private static List<Problem> problems(Map<String, String> files) throws IOException {
        Course course = SampleCourse.small();
        TrackingPlan plan = TrackingPlan.of(course);
        PackageTree tree = PackageFormat.WEB
                .export(course, plan, SamplePages.of(""))
                .with(SamplePages.tree(files).files());
        return new PackageCheck(course, plan)
                .check(tree, PackageFormat.WEB.rules()).stream()
                        .filter(Problem::isError)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src='https://x.no/a.js'></script>",
                "<link rel=stylesheet href=//x.no/a.css>",
                "<img alt='' srcset='../index.html 1x, https://x.no/a.png 2x'>",
                "<video poster=\"http://x.no/a.png\"></video>",
                "<object data=https://x.no/a></object>",
                "<svg><use xlink:href='https://x.no/a.svg#b'/></svg>",
                "<svg><image href='https://x.no/a.png'/></svg>",
                "<p style=\"background: url('https://x.no/a.png')\"></p>",
                "<style>@import \"https://x.no/a.css\";</style>",
                "<style>p { background: URL( https://x.no/a.png ) }</style>",
                "<iframe src='wss://x.no'></iframe>",
                "<IMG SRC=\"&#x68;ttps://x.no/a.png\">"
            })
    void whatIsLoadedFromTheNetworkIsFound(String html) throws IOException {
        assertThat(problems(Map.of("chapters/first.html", html)))
                .extracting(Problem::code)
                .containsExactly(PackageProblem.NETWORK_REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://lovdata.no/'>Lovdata</a> <a href=mailto:a@b.no>post</a>",
                "<a href='#first'>opp</a><a href='../index.html#first'>første</a>",
                "<a href='../index.html?x=1'>første</a>",
                "<base href='../'><a href='index.html#first'>første</a>",
                "<a href='player.css'>stil</a><base href='../'><base href='x/'>",
                "<base href='../'><a href='chapters/first.html#a'>her</a>",
                "<base href='../'><svg><use href='#a'/></svg>",
                "<p>src=\"https://x.no/a.png\"</p>",
                "<!-- <img src='https://x.no/a.png'> -->",
                "<img alt='a > b' src='data:image/png;base64,AAAA'>",
                "<script type='application/json'>{\"a\": \"<img src='https://x.no/'>\"}</script>",
                "<p>Arrangementet heter «beforeunload» &lt;script&gt;unload&lt;/script&gt;</p>",
                "<p title='unfinished"
            })
    void whatNeedsNoNetworkIsLeftAlone(String html) throws IOException {
        assertThat(problems(Map.of("chapters/first.html", html))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<base href='../'><a href='../index.html'>ut</a>",
                "<base href='../'><img src='first.html'>",
                "<base href='../'><a href='#a'>til mappa, ikke hit</a>"
            })
    void pathIsTakenFromTheBaseOfThePage(String html) throws IOException {
        assertThat(problems(Map.of("chapters/first.html", html)))
                .extracting(Problem::code)
                .containsExactly(PackageProblem.REFERENCE_MISSING);
    }

    @Test
    void baseOutsideThePackageIsFound() throws IOException {
        assertThat(problems(Map.of("chapters/first.html", "<base href='https://x.no/'>")))
                .extracting(Problem::code)
                .containsExactly(PackageProblem.NETWORK_REFERENCE);
        assertThat(problems(Map.of("chapters/first.html", "<base href='/'>")))
                .extracting(Problem::code)
                .containsExactly(PackageProblem.ABSOLUTE_REFERENCE);
    }

    @Test
    void styleSheetsAreScanned() throws IOException {
        assertThat(problems(Map.of("more.css", "p { background: url(/img/a.png) url(b.png) }")))
                .extracting(Problem::code)
                .containsExactly(
                        PackageProblem.ABSOLUTE_REFERENCE, PackageProblem.REFERENCE_MISSING);
    }

    @Test
    void pathThatLeavesThePackageIsMissing() throws IOException {
        assertThat(problems(Map.of("chapters/first.html", "<img src='../../index.html'>")))
                .extracting(Problem::code)
                .containsExactly(PackageProblem.REFERENCE_MISSING);
    }

    @Test
    void faultOnAPageOfItsOwnIsPlacedInTheFileOfTheChapter() throws IOException {
        assertThat(problems(Map.of("chapters/second.html", "<img src='a.png'>")))
                .extracting(problem -> problem.place().toString())
                .containsExactly("chapters/second.md:1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body onunload='x()'>",
                "<script>window.onbeforeunload = x</script>",
                "<script type=module>addEventListener(\"unload\", x)</script>"
            })
    void listeningToTheEndOfThePageIsFound(String html) throws IOException {
        assertThat(problems(Map.of("chapters/first.html", html)))
                .extracting(Problem::code)
                .containsExactly(PackageProblem.UNLOAD_LISTENER);
    }
}
