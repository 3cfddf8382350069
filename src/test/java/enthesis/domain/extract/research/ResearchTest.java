package enthesis.domain.extract.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.extract.rows.Column;
import enthesis.domain.extract.rows.Column.Kind;
import enthesis.domain.extract.rows.Form;
import enthesis.domain.extract.rows.Lines;
import enthesis.domain.extract.rows.Spoken;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.rows.SmallCells;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What leaves for research: what lies between two days and what was measured, but not who, when and in which words.
class ResearchTest {
    private static final PatientId PATIENT = new PatientId(new UUID(2, 1));
    private static final UUID COURSE = new UUID(3, 1);
    private static final UUID OTHER = new UUID(3, 2);
    private static final UUID FIRST = new UUID(4, 1);
    private static final UUID SECOND = new UUID(4, 2);
    private static final UUID ERROR = new UUID(4, 3);
    private static final UUID DRAFT = new UUID(4, 4);

    private static final Spoken SPOKEN = new Spoken() {
        @Override
        public String table(String means) {
            return means;
        }

        @Override
        public String column(String means) {
            return means;
        }

        @Override
        public Optional<String> code(String means, String code) {
            return code.startsWith("own-") ? Optional.empty() : Optional.of(code);
        }
    };

    private static Lines lines(String form, String columns, List<String> cells) {
        var all = Arrays.stream(columns.split(" ")).map(name -> Column.of(name, kind(name), form + "." + name))
                .map(column -> column.name().equals("indication_key")
                        ? Column.of(column.name(), Kind.CODE, "course.indication_key")
                        : column)
                .toList();
        return new Lines(new Form(form, form, all), cells.stream().map(line -> List.of(line.split("\\|", -1)))
                .toList());
    }

    private static Kind kind(String column) {
        return switch (column) {
            case "id", "course", "visit", "chart_number", "follow_up" -> Kind.IDENTITY;
            case "opened", "ended", "born" -> Kind.DAY;
            case "performed" -> Kind.MOMENT;
            case "planned_sessions", "weeks_from", "weeks_to", "pain_before_0_to_10", "place", "number" -> Kind.WHOLE;
            case "agreed_percent", "volume_ml", "planned_volume_ml" -> Kind.DECIMAL;
            case "family" -> Kind.TEXT;
            default -> Kind.CODE;
        };
    }

    private static final String COURSES = "chart_number id region side indication_key agreed_percent planned_sessions "
            + "weeks_from weeks_to pain_before_0_to_10 opened ended ended_because";

    private static List<Lines> chart(String born) {
        return List.of(
                lines("patients", "chart_number id family born sex",
                        List.of("000001|" + PATIENT + "|Mustermann|" + born + "|female")),
                lines("courses", COURSES, List.of(
                        "000001|" + COURSE + "|knee|right|own-words|15|3|3|6|6|2026-01-02||",
                        "000001|" + OTHER + "|knee|left||15|3|3|6|6|2026-01-02|2026-01-03|mistake")),
                lines("visits", "chart_number id performed", List.of(
                        "000001|" + FIRST + "|2026-01-05T10:12:00+01:00",
                        "000001|" + ERROR + "|2026-01-06T10:12:00+01:00",
                        "000001|" + DRAFT + "|2026-01-07T10:12:00+01:00",
                        "000001|" + SECOND + "|2026-02-09T23:30:00+01:00")),
                lines("visits_voided", "chart_number visit", List.of()),
                lines("signed_notes", "chart_number visit ending", List.of("000001|" + FIRST + "|injected",
                        "000001|" + ERROR + "|injected", "000001|" + SECOND + "|injected")),
                lines("addenda", "chart_number visit kind", List.of("000001|" + ERROR + "|entered_in_error")),
                lines("injections", "chart_number visit place number state course side region target volume_ml "
                        + "planned_volume_ml solution skipped structure",
                        List.of("000001|" + FIRST + "|1|1|given|" + COURSE + "|right|knee|own-spot|0.5||1||her spot",
                                "000001|" + ERROR + "|1|1|given|" + COURSE + "|right|knee|atfl|0.5||1||",
                                "000001|" + SECOND + "|1|1|given|" + OTHER + "|left|knee|atfl|0.5||1||")));
    }

    private static Research research(int seed, SmallCells small) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) seed);
        return new Research(new Lots(secret),
                Map.of(new CourseId(COURSE), new TreatedCourse.Of(1, 1, "knee", "")), small, SPOKEN);
    }

    private static List<Lines> leaves(int seed, String born) {
        return research(seed, new SmallCells(Set.of(List.of("knee", ""))))
                .of(new Research.Whose(PATIENT, List.of()), chart(born));
    }

    private static Lines of(List<Lines> all, String form) {
        return all.stream().filter(lines -> lines.form().name().equals(form)).findFirst().orElseThrow();
    }

    @Test
    void nobodyIsNamedAndWhatIsNotCountedStays() {
        var all = leaves(1, "1970-05-17");
        assertThat(all).extracting(lines -> lines.form().name()).containsExactly("patients", "courses", "visits",
                "signed_notes", "injections");
        assertThat(all.toString()).doesNotContain("Mustermann", "000001", PATIENT.toString(), COURSE.toString(),
                FIRST.toString(), "1970", "own-", "her spot", "10:12");
        assertThat(of(all, "courses").all()).hasSize(1);
        assertThat(of(all, "courses").column("indication_key")).containsExactly("other");
        assertThat(of(all, "courses").column("small_cell")).containsExactly("yes");
        assertThat(of(all, "visits").all()).hasSize(2);
        assertThat(of(all, "injections").column("target")).as("none of the visit in error, none of the mistaken course")
                .containsExactly("other");
        assertThat(of(all, "injections").column("visit").getFirst()).isEqualTo(
                of(all, "visits").column("id").getFirst());
        assertThat(of(all, "visits").column("patient")).containsOnly(of(all, "patients").column("patient").getFirst());
    }

    @Test
    void daysMoveTogetherAndNeverStay() {
        for (int seed = 0; seed < 100; seed++) {
            var days = of(leaves(seed, "1970-05-17"), "visits").column("performed").stream().map(LocalDate::parse)
                    .toList();
            assertThat(ChronoUnit.DAYS.between(days.getFirst(), days.getLast())).isEqualTo(35);
            assertThat(Math.abs(ChronoUnit.DAYS.between(LocalDate.of(2026, 1, 5), days.getFirst()))).isBetween(1L,
                    365L);
        }
    }

    /// 45 CFR 164.514(b)(2)(i)(C): ages over 89 are one group.
    @Test
    void theAgeIsThatOfTheFirstVisitAndTheOldestAreOneGroup() {
        assertThat(age("1970-01-06")).containsExactly("55", "no");
        assertThat(age("1936-01-06")).containsExactly("89", "no");
        assertThat(age("1936-01-05")).containsExactly("90", "yes");
        assertThat(age("1921-01-05")).containsExactly("90", "yes");
    }

    private static List<String> age(String born) {
        var patients = of(leaves(1, born), "patients");
        return List.of(patients.column("age_years").getFirst(), patients.column("age_pooled").getFirst());
    }

    @Test
    void anotherExportHasOtherLots() {
        assertThat(of(leaves(1, "1970-05-17"), "patients")).isEqualTo(of(leaves(1, "1970-05-17"), "patients"))
                .isNotEqualTo(of(leaves(2, "1970-05-17"), "patients"));
    }

    @Test
    void twoChartsOfOnePersonAreOnePerson() {
        var research = research(1, new SmallCells(Set.of()));
        var other = new PatientId(new UUID(9, 9));
        var first = research.of(new Research.Whose(PATIENT, List.of(other)), chart("1970-05-17"));
        var second = research.of(new Research.Whose(other, List.of(PATIENT)), chart("1970-05-17"));
        assertThat(of(second, "visits")).isEqualTo(of(first, "visits"));
        assertThat(second).noneMatch(lines -> lines.form().name().equals("patients"));
    }

    @Test
    void freeTextIsNeverKeptByMistake() {
        var form = new Form("signed_notes", "signed_note", List.of(Column.of("visit", Kind.IDENTITY, "x.visit"),
                Column.of("ending", Kind.TEXT, "signed_note.ending")));
        assertThatThrownBy(() -> Kept.of(form)).isInstanceOf(IllegalStateException.class);
    }
}
