package enthesis.app.demo;

import enthesis.app.assessment.AssessmentReader;
import enthesis.app.consent.ConsentReader;
import enthesis.app.desk.Tools;
import enthesis.app.form.Forms;
import enthesis.domain.consent.Shown;
import enthesis.domain.consent.Stroke;
import enthesis.domain.consent.form.ConsentActs;
import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.consent.form.ConsentForm;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseForm;
import enthesis.domain.course.candidacy.Candidacy;
import enthesis.domain.course.candidacy.CandidacyFields;
import enthesis.domain.course.candidacy.CandidacyForm;
import enthesis.domain.course.exam.ExamForm;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.domain.patient.register.RegisterForm;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.storage.demo.StoryAct;
import java.util.Optional;
import java.util.UUID;

/// Tells what comes before the first needle: the person, the course, the questions, the examination, the consent. Each
/// is read by the form that reads it on screen, and kept only when that finds it whole.
record CourseTeller(Tools tools) {

    void register(Told told, StoryAct act) {
        var sheet = Told.sheet(act, act.typed(), tools.today()).with(RegisterFields.NUMBER,
                tools.chart().patients.nextNumber().value());
        var form = RegisterForm.read(sheet, dates(), tools.today(), PatientId.fresh(), Optional.empty());
        var patient = form.patient().orElseThrow(() -> new NotTold(form));
        tools.chart().patients.register(patient, tools.who());
        told.is(patient.id());
    }

    void open(Told told, StoryAct act) {
        var form = CourseForm.read(Told.sheet(act, act.typed(), tools.today()), Forms.offer(tools), CourseId.fresh(),
                told.patient(), tools.today());
        var course = form.course().orElseThrow(() -> new NotTold(form));
        tools.chart().courses.open(course, tools.who());
        told.opened(course);
    }

    /// Answers what is asked of this candidate; what a set answers besides is not asked and not kept.
    void candidacy(Told told, StoryAct act) {
        var course = course(told, act);
        var reader = new AssessmentReader(tools);
        var candidate = reader.candidate(course);
        var kept = reader.answers(told.patient());
        var typed = Candidacy.of(candidate, Told.sheet(act, act.typed(), tools.today()), kept);
        var sheet = typed.sheet();
        for (var question : typed.questionnaire().questions()) {
            if (typed.row(question.id()).isEmpty()) {
                sheet = sheet.with(CandidacyFields.answer(question.id()), "");
            }
        }
        for (var finding : typed.open()) {
            var reason = act.reasons().getOrDefault(finding.rule(), "");
            sheet = sheet.with(finding.answer(), reason)
                    .with(finding.basis(), reason.isEmpty() ? "" : finding.said());
        }
        var now = Candidacy.of(candidate, sheet, kept);
        if (now.status() != Candidacy.Status.CLEAR || now.open().stream().anyMatch(one -> one.level().needsReason())) {
            throw new NotTold(now.open());
        }
        tools.chart().candidacy.keep(course, CandidacyForm.changes(now, kept), tools.today(), tools.who());
    }

    void exam(Told told, StoryAct act) {
        var course = course(told, act);
        var reading = ExamForm.read(Told.sheet(act, act.typed(), tools.today()), new AssessmentReader(tools)
                .offer(course), tools.chart().exams.of(course.id()), UUID.randomUUID());
        if (!reading.whole()) {
            throw new NotTold(reading);
        }
        tools.chart().exams.keep(course, reading.exam(), tools.who());
    }

    /// Every item is ticked by whoever is signed in; the signature is on paper, or as it was drawn.
    void consent(Told told, StoryAct act) {
        var course = course(told, act);
        var offer = new ConsentReader(tools).page(course).offer();
        var at = tools.ground().clock().instant();
        var sheet = Told.sheet(act, act.typed(), tools.today());
        var strokes = sheet.rows(ConsentFields.STROKE).stream()
                .flatMap(row -> Stroke.read(act.typed().getOrDefault(ConsentFields.stroke(row).path(), "")).stream())
                .toList();
        for (var item : Shown.ITEMS) {
            sheet = sheet.with(ConsentActs.tick(sheet, offer, item, tools.chart().user().name(), at));
        }
        for (var stroke : strokes) {
            sheet = sheet.with(ConsentActs.stroke(sheet, offer, stroke, at));
        }
        var reading = ConsentForm.read(sheet, offer);
        var consent = reading.consent().orElseThrow(() -> new NotTold(reading));
        tools.chart().consents.take(told.patient(), course.id(), consent, offer.wordings(), tools.who());
    }

    void end(Told told, StoryAct act) {
        var because = Choices.read(Course.Because.class, act.text("because"))
                .orElseThrow(() -> new NotTold("no reason"));
        tools.chart().courses.end(course(told, act), new Course.End(tools.today(), because), tools.who());
    }

    Course course(Told told, StoryAct act) {
        return tools.chart().courses.get(told.courses(act).getFirst()).orElseThrow();
    }

    private DateText dates() {
        return new DateText(tools.today(), tools.practice().speech().slashes());
    }
}
