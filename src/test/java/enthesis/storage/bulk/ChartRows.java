package enthesis.storage.bulk;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.SearchWords;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// The rows of a person and of a course.
record ChartRows(Rows rows, UUID who, LocalDate today) {
    private static final int[][] WINDOWS = {{12, 84}, {26, 182}, {52, 364}};

    void person(Person person, Lot lot) throws SQLException {
        var id = person.id().value();
        rows.add("patient id number family given born sex telephone allergies allergies_asked", id,
                person.number().value(), person.family(), person.given(), person.born(), Choices.text(person.sex()),
                person.telephone(), "none_known", today.minusDays(400));
        var words = SearchWords.of(person);
        for (var word : words.names().stream().sorted().toList()) {
            word(lot, id, "name", word);
        }
        for (var word : words.numbers().stream().sorted().toList()) {
            word(lot, id, "number", word);
        }
        if (!words.telephone().isEmpty()) {
            word(lot, id, "telephone", words.telephone());
            word(lot, id, "enohpelet", new StringBuilder(words.telephone()).reverse().toString());
        }
        word(lot, id, "birthday", words.birthday());
    }

    private void word(Lot lot, UUID patient, String kind, String word) throws SQLException {
        rows.add("patient_word id patient kind word", lot.id(), patient, kind, word);
    }

    void course(UUID patient, BigChart.Course course, Lot lot) throws SQLException {
        rows.add("course id patient region side indication indication_key code since tried_before agreed sessions "
                + "weeks_from weeks_to baseline opened ended ended_because", course.id(), patient,
                course.where().region(), course.side(), "pain at the " + course.where().region(),
                course.where().indication(), "", "2 years", "physiotherapy", new BigDecimal("15.0000"), 4, 3, 6,
                4 + lot.of(6), course.opened(), course.over() ? course.last().plusDays(60) : null,
                course.over() ? "done" : "");
        if (course.over()) {
            rows.add("course_end course place reason words", course.id(), 1, "goal", "");
        }
        rows.add("consent id course given explained_by version side entered", lot.id(), course.id(), course.opened(),
                "L. Hale", "4", course.side(), course.opened().atTime(9, 0).atOffset(ZoneOffset.UTC));
    }

    /// What was answered in the windows after the last session, by three of four.
    void outcomes(BigChart.Course course, Lot lot) throws SQLException {
        for (var window : WINDOWS) {
            var day = course.last().plusDays(window[1] + lot.of(14));
            if (lot.percent(75) && day.isBefore(today)) {
                var id = lot.id();
                rows.add("outcome id course answered told entered_by at", id, course.id(), day, "asked", who,
                        day.atTime(15, 0).atOffset(ZoneOffset.UTC));
                rows.add("outcome_answer outcome instrument item score", id, "average", 1, lot.of(8));
                rows.add("outcome_answer outcome instrument item score", id, "pgic", 1, 1 + lot.of(7));
            }
        }
    }
}
