package enthesis.domain.patient.find;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Person;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Person> ALL = List.of(People.SELIN, People.ERICH, People.ERIKA, People.SEAN,
            People.JUERGEN, People.IPEK, People.FATIMA);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            must 68                | Selin Erich Erika
            erika m                | Erika
            m erika                | Erika
            MUSTERMANN, ERIKA      | Erika
            muster erik            | Erika
            12.4.68                | Erika
            12.04.1968             | Erika
            12/4/68                | Erika
            4/12/1968              | Erika
            3/12/68                | Erich
            1968-04-12             | Erika
            1968-04                | Erika
            19680412               | Erika
            12 apr 1968            | Erika
            April 12, 1968         | Erika
            12. April 68 must      | Erika
            12.4.                  | Erika
            1968                   | Selin Erich Erika
            4711                   | Erika
            004711                 | Erika
            0142                   | Erika
            0151 555 0142          | Erika
            (0151) 555-0142        | Erika
            0151                   | Erich Erika
            a-77                   | Jürgen
            o'brien                | Seán
            obrien                 | Seán
            brien                  | Seán
            sean                   | Seán
            muller                 | Jürgen
            mueller                | Jürgen
            müller-lüd             | Jürgen
            ludenscheidt jurgen    | Jürgen
            isik                   | İpek
            IŞIK İPEK              | İpek
            الاحمد                 | فاطمة
            فاطمه                  | فاطمة
            must 69                | ~~
            '; drop table patient  | ~~
            %                      | ~~
            31.2.68                | ~~
            """)
    void oneLineFindsByWhatIsKnown(String typed, String given) {
        var found = PatientSearch.rank(ALL, PatientQuery.of(typed, TODAY)).stream().map(hit -> hit.person().given());
        assertThat(found).containsExactlyElementsOf(given.isEmpty() ? List.of() : Arrays.asList(given.split(" ")));
    }

    @Test
    void wholeFamilyNameStandsBeforeItsBeginning() {
        var kurz = People.person("1", "Muster", "Karl", "1950-01-01", "");
        var hits = PatientSearch.rank(List.of(People.ERIKA, kurz), PatientQuery.of("muster", TODAY));
        assertThat(hits).extracting(hit -> hit.person().given()).containsExactly("Karl", "Erika");
    }

    @Test
    void twentyAreListedAtMost() {
        var many = IntStream.range(0, 60)
                .mapToObj(i -> People.person("N" + i, "Same", "Name" + i, "1950-01-01", "")).toList();
        assertThat(PatientSearch.rank(many, PatientQuery.of("same", TODAY))).hasSize(PatientSearch.LIMIT);
    }

    @Test
    void turkishComputerFindsTheSame() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(SearchWords.of(People.ERIKA).names()).contains("erika");
            assertThat(PatientSearch.rank(ALL, PatientQuery.of("ERIKA", TODAY))).hasSize(1);
            assertThat(PatientSearch.rank(ALL, PatientQuery.of("12 APRIL 1968", TODAY))).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void longAndStrangeTextIsNoFault() {
        for (var text : List.of("x".repeat(5000), "()()", "...", "-", "\u0000", "99999999999999999999", "'\"\\%_",
                "٣٤")) {
            assertThat(PatientSearch.rank(ALL, PatientQuery.of(text, TODAY))).isEmpty();
        }
    }

    @Test
    void everyMeaningIsTheBeginningOfAKeptWord() {
        var words = SearchWords.of(People.JUERGEN);
        assertThat(words.names()).containsExactlyInAnyOrder("mullerludenscheidt", "muller", "mueller", "ludenscheidt",
                "luedenscheidt", "jurgen", "juergen");
        assertThat(words).extracting(SearchWords::telephone, SearchWords::birthday).containsExactly("49305550177",
                "0229");
        assertThat(SearchWords.of(People.ERIKA).numbers()).containsExactlyInAnyOrder("004711", "4711");
    }

    @Test
    void hitsAreMarkedWhereTheyAre() {
        var query = PatientQuery.of("must 68", TODAY);
        assertThat(Marks.inName("MUSTERMANN, Erika", query)).containsExactly(new Marks.Mark(0, 4));
        assertThat(Marks.inBirth("12 Apr 1968", People.ERIKA.born(), query)).containsExactly(new Marks.Mark(9, 11));
        assertThat(Marks.inName("O'BRIEN, Seán", PatientQuery.of("sean obri", TODAY)))
                .containsExactly(new Marks.Mark(9, 13), new Marks.Mark(0, 5));
        assertThat(Marks.inDigits("004711", PatientQuery.of("4711", TODAY))).containsExactly(new Marks.Mark(2, 6));
    }
}
