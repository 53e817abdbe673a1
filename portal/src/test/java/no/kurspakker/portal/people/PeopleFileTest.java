package no.kurspakker.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleFileTest {

    @Test
    void columnsStandInAnyOrderAndMostMayBeMissing() {
        PeopleFile file = PeopleFile.read("\uFEFFkommune;brukernavn;navn;rolle;verv\r\n"
                + "5006; Kari ;\"Nordmann; \"\"Kari\"\"\";kommuneadministrator;Ordfører\r\n"
                + ";ola;;\r\n\r\n");

        assertThat(file.faults()).isEmpty();
        assertThat(file.people())
                .containsExactly(
                        new NewPerson(
                                "kari",
                                Optional.of("Nordmann; \"Kari\""),
                                Optional.of(Role.MUNICIPALITY),
                                Optional.of("5006"),
                                Optional.of("Ordfører")),
                        new NewPerson(
                                "ola",
                                Optional.of(""),
                                Optional.empty(),
                                Optional.of(""),
                                Optional.of("")));
    }

    @Test
    void everyFaultIsToldByItsLine() {
        PeopleFile file = PeopleFile.read(
                "login,municipality,role,office\nkari,50,,\nola,,king,\nkari,,,\n<script>,,,\n"
                        + "eva,,," + "x".repeat(201) + "\nper,,\"\nno end");

        assertThat(file.faults())
                .extracting(PeopleFile.Fault::line, PeopleFile.Fault::kind)
                .containsExactly(
                        tuple(2, PeopleFile.Kind.MUNICIPALITY_WRONG),
                        tuple(3, PeopleFile.Kind.ROLE_UNKNOWN),
                        tuple(4, PeopleFile.Kind.LOGIN_TWICE),
                        tuple(5, PeopleFile.Kind.LOGIN_WRONG),
                        tuple(6, PeopleFile.Kind.OFFICE_TOO_LONG),
                        tuple(7, PeopleFile.Kind.QUOTE_NOT_CLOSED));
    }

    @Test
    void fileWithoutLoginsIsRefusedAsAWhole() {
        assertThat(PeopleFile.read("navn\nKari").faults())
                .containsExactly(new PeopleFile.Fault(1, PeopleFile.Kind.NO_LOGIN_COLUMN, "navn"));
        assertThat(PeopleFile.read("").faults()).hasSize(1);
    }
}
