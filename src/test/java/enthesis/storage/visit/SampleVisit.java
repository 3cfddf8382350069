package enthesis.storage.visit;

import static enthesis.domain.visit.Cases.sheet;

import enthesis.domain.entry.Sheet;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.patient.Patients;
import java.util.List;

/// The seed's own case in a chart: patient, course, a visit and what is typed in it.
public final class SampleVisit {
    public static final PersonId WHO = TestChart.OWNER.id();
    public static final Sheet TYPED = sheet(
            "checkIn.healthChanged",
            "no",
            "medication[1].told",
            "Advil 400",
            "medication[1].class",
            "nsaid",
            "vitals.blood-pressure",
            "128/78",
            "vitals.weight",
            "64",
            "vitals.temperature",
            "36,6",
            "note.planOwn",
            "Ψ walks, 𝄞 rests");

    private SampleVisit() {}

    public static Visits visits(Chart chart) {
        return new Visits(chart.write(), new Courses(chart.write()));
    }

    /// Registers the patient, opens the course, begins the visit.
    public static Visit begun(Chart chart) {
        var about = Cases.about();
        new Patients(chart.write()).register(about.patient(), WHO);
        new Courses(chart.write()).open(Cases.course(), WHO);
        return visits(chart).begin(about.patient().id(), List.of(Cases.course().id()), WHO);
    }

    public static Reading reading(Visit visit, Sheet sheet) {
        var about = Cases.about();
        return Reading.of(
                new Circumstances(
                        about.patient(),
                        visit,
                        about.practice(),
                        about.now(),
                        about.zone(),
                        about.userName(),
                        about.sessions()),
                sheet);
    }
}
