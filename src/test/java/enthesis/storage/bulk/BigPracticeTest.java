package enthesis.storage.bulk;

import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.find.PatientQuery;
import enthesis.storage.chart.BulkChart;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.patient.Patients;
import enthesis.storage.query.Scanned;
import enthesis.storage.trail.Chain;
import enthesis.storage.visit.Visits;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program takes a chart that was written in bulk for one of its own.
class BigPracticeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PATIENTS = 16;
    private static final int MANY = 240;

    @TempDir
    Path folder;

    private Chart written(int patients) throws Exception {
        TestChart.create(folder).close();
        try (var bulk = BulkChart.open(folder, TestChart.key("one"));
                var out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new BigPractice(bulk, patients, TestChart.OWNER.id(), TODAY, out).write();
        }
        return TestChart.open(folder);
    }

    @Test
    void itIsAChartLikeAnyOther() throws Exception {
        var chart = written(PATIENTS);
        var db = chart.write().db();
        assertThat(db.fetchCount(PATIENT)).isEqualTo(PATIENTS);
        assertThat(db.fetchCount(VISIT)).isEqualTo(4 * PATIENTS);
        assertThat(db.fetchCount(INJECTION)).isEqualTo(50 * PATIENTS);
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        var visits = new Visits(chart.write(), new Courses(chart.write()));
        for (int number = 0; number < PATIENTS; number++) {
            var made = BigChart.of(number, TODAY);
            var person = made.person();
            assertThat(new Patients(chart.write()).find(PatientQuery.of(person.number().value(), TODAY)))
                    .first().extracting(hit -> hit.person()).isEqualTo(person);
            assertThat(visits.of(person.id())).hasSameSizeAs(made.courses().stream()
                    .flatMap(course -> course.visits().stream()).toList());
        }
        assertThat(chart.closeBackedUp()).as("read whole, line by line and table by table").isTrue();
    }

    /// Most courses of a practice of years have ended: nobody looks at their visits for where the others stand.
    @Test
    void whatHasEndedIsNotLookedAtForWhatGoesOn() throws Exception {
        var chart = written(MANY);
        var db = chart.write().db();
        var visits = new Visits(chart.write(), new Courses(chart.write()));
        var going = visits.going();
        int open = db.fetchCount(VISIT_COURSE, VISIT_COURSE.COURSE.in(going.stream()
                .map(one -> one.course().id().value()).toList()));
        assertThat(going).hasSizeGreaterThan(3);
        assertThat(db.fetchCount(VISIT)).isGreaterThan(10 * open);
        long looked = Scanned.by(db, () -> new Visits(chart.write(), new Courses(chart.write())).going());
        assertThat(looked).isLessThan(20L * (going.size() + open));
        chart.close();
    }

    @Test
    void peopleHaveNamesOfSeveralScripts() {
        var scripts = IntStream.range(0, 300).mapToObj(number -> BigChart.of(number, TODAY).person().family())
                .map(name -> Character.UnicodeScript.of(name.codePointAt(0))).collect(Collectors.toSet());
        assertThat(scripts).contains(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC,
                Character.UnicodeScript.GREEK, Character.UnicodeScript.ARABIC, Character.UnicodeScript.HAN,
                Character.UnicodeScript.HANGUL);
    }
}
