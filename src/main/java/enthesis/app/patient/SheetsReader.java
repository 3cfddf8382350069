package enthesis.app.patient;

import enthesis.app.desk.Tools;
import enthesis.app.visit.VisitLoad;
import enthesis.domain.course.Course;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import enthesis.ui.patient.sheets.SheetsPage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads what the papers of a course are made from. On the chart's thread.
public record SheetsReader(Tools tools) {

    public SheetsPage page(Course course) {
        var patient = tools.chart().patients.get(course.patient()).orElseThrow();
        var everywhere = patient;
        for (var other : tools.chart().links.others(course.patient())) {
            everywhere = everywhere.and(tools.chart().patients.get(other).orElseThrow());
        }
        return new SheetsPage(patient, everywhere, course, last(course), told(course));
    }

    /// The last session of the course that was signed and is no error.
    private Optional<SheetsPage.Given> last(Course course) {
        return tools.chart().visits.sessions(course.id()).stream()
                .filter(visit -> !tools.chart().notes.inError(visit.id()))
                .max(Comparator.comparing(Visit::performed))
                .map(visit -> VisitLoad.now(tools, visit.id()))
                .map(loaded -> new SheetsPage.Given(reading(loaded),
                        loaded.signed().map(note -> note.text().author()).orElse("")));
    }

    private static Reading reading(VisitLoad loaded) {
        return Reading.of(loaded.about(), loaded.sheet());
    }

    /// The drugs told at the patient's last visit that asked for them, of whatever course.
    private SheetsPage.Told told(Course course) {
        return tools.chart().visits.of(course.patient()).stream()
                .filter(visit -> visit.state() != Visit.State.VOIDED)
                .sorted(Comparator.comparing(Visit::performed).reversed())
                .map(visit -> reading(VisitLoad.now(tools, visit.id())))
                .filter(one -> one.checkIn().noOtherMedication() || !one.checkIn().medications().isEmpty())
                .findFirst()
                .map(one -> new SheetsPage.Told(one.checkIn().medications().stream()
                        .filter(drug -> !drug.told().isBlank()).toList(), Optional.of(one.about().today())))
                .orElseGet(() -> new SheetsPage.Told(List.of(), Optional.<LocalDate>empty()));
    }
}
