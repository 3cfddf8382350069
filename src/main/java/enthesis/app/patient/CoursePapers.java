package enthesis.app.patient;

import enthesis.app.desk.Outlet;
import enthesis.app.desk.Tools;
import enthesis.app.followup.CallPapers;
import enthesis.app.followup.FollowUpReader;
import enthesis.app.outcome.OutcomeReader;
import enthesis.app.visit.VisitLoad;
import enthesis.domain.course.Course;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import enthesis.exchange.document.report.CourseSheet;
import enthesis.exchange.document.report.CourseSheets;
import enthesis.ui.patient.end.EndWords;
import enthesis.ui.patient.sheets.CourseActs;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The papers about a whole course: its summary for the referring doctor, and the sheet for the call after its
/// last session.
public record CoursePapers(Tools tools, Course course) {

    public CourseActs acts() {
        return new CourseActs(this::summary, this::call);
    }

    private void summary() {
        var paper = tools.board().paper().get();
        new Outlet(tools, "enthesis-course.pdf").print(course.patient(), tools.say("trail.paper.course"),
                Outlet.Pages.of(() -> tools.documents().reports().course(sheet(), paper)));
    }

    private void call() {
        new CallPapers(tools).print(course.patient(),
                () -> new FollowUpReader(tools).latest(course).stream().toList());
    }

    private CourseSheet sheet() {
        var patient = tools.chart().patients.get(course.patient()).orElseThrow();
        var outcomes = new OutcomeReader(tools);
        var known = new CourseSheets.Known(course, sessions(), new BoardReader(tools).before(course).flares(),
                outcomes.of(course), outcomes.practice());
        return new CourseSheets(tools.texts().words()).sheet(known, new CourseSheets.Around(
                tools.papers().about(patient, tools.today()), tools.clinic().name(),
                course.ended().map(new EndWords(tools.texts())::whole).orElse(""), tools.today(),
                tools.chart().user().name()));
    }

    /// The oldest first; what was entered in error is none.
    private List<CourseSheets.Session> sessions() {
        var visits = tools.chart().visits.sessions(course.id()).stream()
                .sorted(Comparator.comparing(Visit::performed)).toList();
        return IntStream.range(0, visits.size()).mapToObj(at -> {
            var loaded = VisitLoad.now(tools, visits.get(at).id());
            return new CourseSheets.Session(at + 1, Reading.of(loaded.about(), loaded.sheet()));
        }).toList();
    }
}
