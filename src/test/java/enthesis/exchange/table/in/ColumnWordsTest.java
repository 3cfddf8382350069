package enthesis.exchange.table.in;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.intake.table.Column;
import enthesis.domain.intake.table.DayOrder;
import enthesis.domain.intake.table.Dictionary;
import enthesis.domain.intake.table.NameOrder;
import enthesis.domain.intake.table.Part;
import enthesis.domain.intake.table.Question;
import enthesis.domain.intake.table.Question.What;
import enthesis.domain.intake.table.Survey;
import enthesis.domain.intake.table.TableForm;
import enthesis.domain.intake.table.Years;
import enthesis.domain.patient.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is proposed for a table, and what of it is asked.
class ColumnWordsTest {
    private static final Dictionary WORDS = ColumnWords.load();
    private static final TableForm FORM = new TableForm("UTF-8", ';');

    /// A header, then rows, their cells between semicolons.
    private static Survey survey(String... lines) {
        var names = lines[0].split(";", -1);
        var looks = Arrays.stream(names).map(Column.Look::new).toList();
        var first = new ArrayList<List<String>>();
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            var cells = line.split(";", -1);
            for (int at = 0; at < names.length; at++) {
                looks.get(at).see(cells[at]);
            }
            first.add(List.of(cells));
        }
        return new Survey(looks.stream().map(Column.Look::seen).toList(), lines.length - 1, first);
    }

    private static List<Optional<Part>> parts(String header) {
        return WORDS.guess(survey(header), FORM).parts();
    }

    private static List<Optional<Part>> parts(Part... parts) {
        return Arrays.stream(parts).map(Optional::of).toList();
    }

    @Test
    void columnsAreKnownByWhatTheyAreCalledInSeveralLanguages() {
        assertThat(parts("Patientennummer;Nachname;Vorname;Geb.-Datum;Geschlecht;Telefon")).isEqualTo(
                parts(Part.NUMBER, Part.FAMILY, Part.GIVEN, Part.BORN, Part.SEX, Part.TELEPHONE));
        assertThat(parts("LAST_NAME;First Name;DOB;Gender;Mobile Phone;Allergies;Medications")).isEqualTo(
                parts(Part.FAMILY, Part.GIVEN, Part.BORN, Part.SEX, Part.TELEPHONE, Part.ALLERGIES,
                        Part.MEDICATIONS));
        assertThat(parts("Nom;Prénom;Né le;Sexe;Téléphone")).isEqualTo(
                parts(Part.FAMILY, Part.GIVEN, Part.BORN, Part.SEX, Part.TELEPHONE));
        assertThat(parts("Name;Vorname;Geburtsdatum")).as("a name beside a given name")
                .isEqualTo(parts(Part.FAMILY, Part.GIVEN, Part.BORN));
        assertThat(parts("Patient;Geburtsdatum")).isEqualTo(parts(Part.NAME, Part.BORN));
        assertThat(parts("Straße;Notiz")).containsExactly(Optional.empty(), Optional.empty());
        assertThat(parts("dob;Geburtsdatum")).as("each once").containsExactly(Optional.of(Part.BORN),
                Optional.empty());
    }

    @Test
    void whatCannotBeSeenIsAsked() {
        var survey = survey("ID;Patient;DOB", "17;Ilse Kovar;4/12/68");
        var reading = WORDS.guess(survey, FORM);
        assertThat(reading.open(survey)).containsExactly(new Question(What.DAYS, 2), new Question(What.YEARS, 2),
                new Question(What.NAMES, 1), new Question(What.SYSTEM, 0));
        var said = reading.days(DayOrder.MONTH_FIRST).years(Years.LATEST).names(NameOrder.GIVEN_FIRST).system("Oak");
        assertThat(said.open(survey)).isEmpty();
        var bare = survey("a;b", "x;y");
        assertThat(WORDS.guess(bare, FORM).open(bare)).containsExactly(new Question(What.NO_NAME, -1),
                new Question(What.NO_BIRTH_DATE, -1));
    }

    @Test
    void whatCanBeSeenIsNotAsked() {
        var survey = survey("Nachname;Vorname;Geburtsdatum", "Kovar;Ilse;12.4.1968", "Brekke;Olav;24.12.1970");
        var reading = WORDS.guess(survey, FORM);
        assertThat(reading.days()).contains(DayOrder.DAY_FIRST);
        assertThat(reading.open(survey)).isEmpty();
    }

    @Test
    void wordsForTheSexesAreKnownOrAsked() {
        var german = survey("Geschlecht", "m", "W", "weiblich", "divers");
        assertThat(WORDS.guess(german, FORM).sexes())
                .isEqualTo(Map.of("m", Sex.MALE, "w", Sex.FEMALE, "weiblich", Sex.FEMALE, "divers", Sex.OTHER));
        var french = survey("Sexe", "Homme", "Femme", "F");
        assertThat(WORDS.guess(french, FORM).sexes())
                .isEqualTo(Map.of("homme", Sex.MALE, "femme", Sex.FEMALE, "f", Sex.FEMALE));
        var numbers = survey("Gender", "1", "2");
        assertThat(WORDS.guess(numbers, FORM).unknownSexes(numbers)).containsExactly("1", "2");
        var spanish = survey("Sexo", "H", "M");
        assertThat(WORDS.guess(spanish, FORM).unknownSexes(spanish)).as("hombre, mujer; or man").containsExactly("H",
                "M");
    }

    @Test
    void aColumnThatIsPlacedLeavesWhereItWas() {
        var survey = survey("a;b", "Kovar;Ilse");
        var placed = WORDS.guess(survey, FORM).placed(0, Optional.of(Part.FAMILY)).placed(1, Optional.of(Part.FAMILY));
        assertThat(placed.parts()).containsExactly(Optional.empty(), Optional.of(Part.FAMILY));
        var given = placed.placed(0, Optional.of(Part.GIVEN)).placed(1, Optional.of(Part.GIVEN));
        assertThat(given.columns(Part.GIVEN)).containsExactly(0, 1);
    }

    @Test
    void theShapeIsThatOfTheHeaderHoweverItIsEncoded() {
        var shape = survey("Straße;Geb.Datum").shape();
        assertThat(survey("Straße;geb datum", "a;b").shape()).isEqualTo(shape);
        assertThat(survey("Stra\u00c3\u0178e;Geb.Datum").shape()).isEqualTo(shape);
        assertThat(survey("Geb.Datum;Straße").shape()).isNotEqualTo(shape);
    }
}
