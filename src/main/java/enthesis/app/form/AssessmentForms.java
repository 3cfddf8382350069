package enthesis.app.form;

import enthesis.app.desk.Tools;
import enthesis.domain.course.Course;
import enthesis.domain.course.candidacy.Candidacy;
import enthesis.domain.course.candidacy.CandidacyForm;
import enthesis.domain.course.candidacy.KeptAnswers;
import enthesis.domain.course.exam.Exam;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Patient;
import enthesis.domain.people.Right;
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
                    now -> keep(course, now, page.kept()), kept);
            var model = new CandidacyModel(desk, page);
            model.decides.bind(tools.board().may(Right.ANSWER_STOP));
            var view = new CandidacyView(model, tools.texts(), ways.back());
            return new FormPlace(tools, candidacy(course), draft, model.sheet,
                    new FormPlace.Shown(new PersonPage(tools, ways, patient, view), view::start));
        }, _ -> ways.back().run());
    }

    private void keep(Course course, Candidacy now, KeptAnswers before) {
        if (now.answersStop(before)) {
            tools.chart().chart.write().require(Right.ANSWER_STOP, tools.who());
        }
        tools.chart().candidacy.keep(course, CandidacyForm.changes(now, before), tools.today(), tools.who());
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
