package enthesis.app.form;

import enthesis.app.desk.Tools;
import enthesis.domain.course.Course;
import enthesis.domain.course.candidacy.CandidacyForm;
import enthesis.domain.course.exam.Exam;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Patient;
import enthesis.ui.course.candidacy.CandidacyModel;
import enthesis.ui.course.candidacy.CandidacyPage;
import enthesis.ui.course.candidacy.CandidacyView;
import enthesis.ui.course.exam.ExamModel;
import enthesis.ui.course.exam.ExamPage;
import enthesis.ui.course.exam.ExamView;
import java.util.Map;

/// Wires the forms of an assessment: candidacy, examination. `ways.back` leaves, with what was kept or without.
public record AssessmentForms(Tools tools, Forms.Ways ways) {

    public static String candidacy(Course course) {
        return "candidacy/" + course.id();
    }

    public static String exam(Course course) {
        return "exam/" + course.id();
    }

    public FormPlace candidacy(Map<Field, String> draft, Patient patient, CandidacyPage page) {
        return FormPlace.<Course>of(kept -> {
            var course = page.candidate().course();
            var desk = new CandidacyModel.CandidacyDesk(tools.work(), tools.texts(),
                    now -> tools.chart().candidacy.keep(course, CandidacyForm.changes(now, page.kept()),
                            tools.today(), tools.who()),
                    kept);
            var model = new CandidacyModel(desk, page);
            var view = new CandidacyView(model, tools.texts(), ways.back());
            return new FormPlace(tools, candidacy(course), draft, model.sheet,
                    new FormPlace.Shown(new PersonPage(tools, ways, patient, view), view::start));
        }, _ -> ways.back().run());
    }

    public FormPlace exam(Map<Field, String> draft, Patient patient, ExamPage page) {
        return FormPlace.<Exam>of(kept -> {
            var course = page.offer().course();
            var desk = new ExamModel.ExamDesk(tools.work(), tools.texts(),
                    exam -> tools.chart().exams.keep(course, exam, tools.who()), kept);
            var model = new ExamModel(desk, page);
            var view = new ExamView(model, tools.texts(), ways.back());
            return new FormPlace(tools, exam(course), draft, model.sheet,
                    new FormPlace.Shown(new PersonPage(tools, ways, patient, view), view::start));
        }, _ -> ways.back().run());
    }
}
