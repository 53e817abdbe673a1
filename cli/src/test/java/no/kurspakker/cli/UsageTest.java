package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "biuld | unknown command \"biuld\"; did you mean \"build\"?",
                "frobnicate | unknown command \"frobnicate\" (choose from: backup, build, check, diff, forget, import, inspect, key, minutes, new, outline, portal, preview, profile, rebuild-reports, report, restore, schema, statements)",
                "schema --jsn | unknown option \"--jsn\"; did you mean \"--json\"?",
                "check | missing: DIR",
                "check . other | one argument too many: \"other\"",
                "check no-such-folder | there is no folder \"no-such-folder\"",
                "build . | missing: --out DIR",
                "build . --out | missing: --out DIR",
                "build . --out x --format scrom12 | unknown format \"scrom12\"; did you mean \"scorm12\"?",
                "check . --format scrom12 | unknown format \"scrom12\"; did you mean \"scorm12\"?",
                "build . --out x --format pdf | unknown format \"pdf\" (choose from: scorm12, scorm2004, cmi5, xapi, web, print)",
                "key | no command given (commands: add, list, end, relay-secret)",
                "key add | missing: --scopes SCOPE",
                "key add --scopes everything | unknown scope \"everything\" (scopes: all, all/read, statements/write, statements/read, statements/read/mine, state, profile, define)",
                "key list --database jdbc:sqlite:x | --database must be the address of a PostgreSQL: jdbc:postgresql://...",
                "preview | missing: DIR",
                "preview . --port 70000 | a port is a number from 0 to 65535, not 70000",
                "portal add | missing: FILE",
                "portal add no-such.zip | there is no file \"no-such.zip\"",
                "portal people no-such.csv | there is no file \"no-such.csv\"",
                "portal --port 70000 | a port is a number from 0 to 65535, not 70000",
                "portal --listen 0.0.0.0 | --listen 0.0.0.0 opens the portal to the network: add --tls-keystore FILE or --tls-cert FILE --tls-key FILE, or --behind-proxy if a proxy in front ends TLS",
                "portal --tls-cert no-such.pem | --tls-cert and --tls-key belong together",
                "portal --keep old | --keep old is no age: write a number with y, m or d, such as 3y or 18m, or ever",
                "portal --mail no-such.properties | there is no file \"no-such.properties\"",
                "forget somebody --data no-such | there is no portal's database in no-such",
                "forget a@example.org --data no-such | there is no portal's database in no-such",
                "portal --tls-keystore no-such.p12 | there is no file \"no-such.p12\"",
                "check . --lang fr | unknown language \"fr\" (languages: nb, nn, en)",
            })
    void wrongUsageIsExplained(String arguments, String message) {
        Shell shell = Shell.run((Object[]) arguments.split(" ", -1));

        assertThat(shell.err().lines().findFirst()).contains("kurspakker: " + message);
        assertThat(shell.err()).contains("--help\"").doesNotContain("\tat ");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void noCommandIsWrongUsage() {
        Shell shell = Shell.run();

        assertThat(shell.err())
                .contains(
                        "no command given (commands: check, build, new, schema, import, outline, minutes, profile, inspect, diff, report, statements, preview, portal, rebuild-reports, forget, backup, restore, key)");
        assertThat(shell.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void wrongUsageSpeaksTheLanguageAskedFor() {
        assertThat(Shell.run("biuld", "--lang", "nb").err()).contains("mente du «build»?");
        assertThat(Shell.run("biuld", "--lang=nn").err()).contains("meinte du «build»?");
    }

    @Test
    void machinesAreToldOfWrongUsageToo() {
        Shell shell = Shell.run("new", ".", "--json");

        assertThat(shell.out()).startsWith("{\"fault\":{\"status\":2,\"text\":\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "build",
                "new",
                "schema",
                "import",
                "outline",
                "minutes",
                "preview",
                "portal",
                "rebuild-reports",
                "forget",
                "backup",
                "restore",
                "key"
            })
    void everyCommandHasHelpInThreeLanguages(String command) {
        assertThat(Shell.run(command, "--help").out()).startsWith("Usage: kurspakker " + command);
        assertThat(Shell.run(command, "--help", "--lang", "nb").out()).startsWith("Bruk: ");
        assertThat(Shell.run(command, "--help", "--lang", "nn").out()).contains("Vis denne hjelpa");
        assertThat(Shell.run(command, "--help").status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void helpFollowsTheMachineWhenNothingIsAskedFor() {
        Shell shell = Shell.runOn(Locale.forLanguageTag("nb-NO"), false, "--help");

        assertThat(shell.out()).startsWith("Bruk: kurspakker");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Shell.run("--version").out()).matches("kurspakker \\d+\\.\\d+\\.\\d+.*\\R");
    }
}
