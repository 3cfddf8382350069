package enthesis.app.form;

import enthesis.app.desk.Tools;
import enthesis.app.drawing.PatientDesk;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.patient.Patient;
import enthesis.ui.outcome.OutcomeModel;
import enthesis.ui.outcome.OutcomePage;
import enthesis.ui.outcome.OutcomeView;
import java.util.Map;
import java.util.UUID;

/// Wires the form of an outcome. `ways.back` leaves; `patient` hands the questions to the patient.
public record OutcomeForms(Tools tools, Forms.Ways ways, PatientDesk patient) {

    public static String subject(Course course) {
        return "outcome/" + course.id();
    }

    /// `again` opens the form anew, when other answers of the course were withdrawn.
    public FormPlace outcome(Map<Field, String> draft, Patient whose, OutcomePage page, Runnable again) {
        return FormPlace.<Outcome>of(kept -> {
            var desk = new OutcomeModel.OutcomeDesk(tools.work(), tools.texts(),
                    outcome -> tools.chart().answers.record(outcome, tools.who()), kept,
                    (id, reason) -> withdraw(page, id, reason), again,
                    tools.practice().rules().visit().reasonLetters().whole());
            var model = new OutcomeModel(desk, page);
            var view = new OutcomeView(model, new OutcomeView.OutcomeActs(() -> {
                model.hand();
                patient.ask(model.asking(), () -> {});
            }, ways.back()));
            return new FormPlace(tools, subject(page.course()), draft, model.sheet,
                    new FormPlace.Shown(new PersonPage(tools, ways, whose, view), view::start));
        }, _ -> ways.back().run());
    }

    private void withdraw(OutcomePage page, UUID id, String reason) {
        tools.chart().answers.all(page.course().id()).stream().filter(one -> one.outcome().id().equals(id)).findFirst()
                .ifPresent(one -> tools.chart().answers.withdraw(one, reason, tools.who()));
    }
}
