package enthesis.app.patient;

import enthesis.app.assessment.AssessmentReader;
import enthesis.app.desk.Tools;
import enthesis.domain.course.Course;
import enthesis.domain.course.candidacy.Candidacy;
import enthesis.domain.course.candidacy.KeptAnswers;
import enthesis.domain.course.exam.Exam;
import enthesis.domain.course.exam.ExamForm;
import enthesis.domain.course.exam.Stability;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Patient;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.sign.Tone;
import enthesis.ui.patient.chart.AssessedLine;
import java.util.List;
import java.util.Optional;

/// Says how the assessment of a patient's courses stands. On the chart's thread.
record AssessedWords(Tools tools, Optional<Reading> last, Patient person, KeptAnswers answers) {

    /// With all visits of the patient.
    static AssessedWords of(Tools tools, PatientId patient, List<Visit> visits) {
        var reader = new AssessmentReader(tools);
        return new AssessedWords(tools, reader.last(visits), reader.person(patient), reader.answers(patient));
    }

    AssessedLine of(Course course) {
        var reader = new AssessmentReader(tools);
        var candidacy = Candidacy.of(reader.candidate(course, last, person), answers);
        var open = candidacy.open().stream().filter(one -> switch (candidacy.status()) {
            case BLOCKED -> one.level().needsReason();
            case INCOMPLETE, CLEAR -> true;
        }).count();
        return new AssessedLine(tone(candidacy.status()), tools.say("patient.candidacy."
                + Choices.text(candidacy.status()), Long.toString(open)), exam(course, reader));
    }

    private static Tone tone(Candidacy.Status status) {
        return switch (status) {
            case CLEAR -> Tone.OK;
            case BLOCKED -> Tone.STOP;
            case INCOMPLETE -> Tone.NEEDS;
        };
    }

    /// The stability since the baseline, where both know it.
    private String exam(Course course, AssessmentReader reader) {
        var exams = tools.chart().exams.of(course.id());
        return exams.baseline().map(before -> exams.latest().map(last -> since(before, last, course, reader))
                .orElseGet(() -> tools.say("patient.exam.baseline", tools.texts().day(before.day()))))
                .orElseGet(() -> tools.say("patient.exam.none"));
    }

    private String since(Exam before, Exam last, Course course, AssessmentReader reader) {
        var rows = ExamForm.read(Sheet.EMPTY, reader.offer(course), tools.chart().exams.of(course.id()), last.id())
                .rows();
        var stability = Stability.of(rows, before, last);
        return stability.tests() > 0
                ? tools.say("patient.exam.laxity", stability.before().toPlainString(),
                        stability.now().toPlainString(), tools.texts().day(before.day()))
                : tools.say("patient.exam.last", tools.texts().day(before.day()), tools.texts().day(last.day()));
    }
}
