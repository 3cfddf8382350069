package enthesis.app.form;

import enthesis.app.desk.ConsentPapers;
import enthesis.app.desk.Tools;
import enthesis.app.drawing.PatientDesk;
import enthesis.domain.consent.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Patient;
import enthesis.ui.consent.ConsentModel;
import enthesis.ui.consent.ConsentPage;
import enthesis.ui.consent.ConsentView;
import java.util.Map;

/// Wires the form of a consent. `ways.back` leaves; `patient` hands it over to be read.
public record ConsentForms(Tools tools, Forms.Ways ways, PatientDesk patient) {

    public static String subject(Course course) {
        return "consent/" + course.id();
    }

    /// `again` opens the form anew, when a consent was taken back.
    public FormPlace consent(Map<Field, String> draft, Patient whose, ConsentPage page, Runnable again) {
        return FormPlace.<Consent>of(kept -> {
            var desk = new ConsentModel.Desk(tools.work(), tools.texts(), tools.ground().clock(),
                    () -> tools.board().user().get(), writes(page, whose), kept, again);
            var model = new ConsentModel(desk, page);
            var view = new ConsentView(model, new ConsentView.Ways(() -> patient.read(model, () -> {}), ways.back()));
            return new FormPlace(tools, subject(page.course()), draft, model.sheet,
                    new FormPlace.Shown(new PersonPage(tools, ways, whose, view), view::start));
        }, _ -> ways.back().run());
    }

    private ConsentModel.Writes writes(ConsentPage page, Patient whose) {
        var course = page.course();
        var papers = new ConsentPapers(tools, whose.person());
        return new ConsentModel.Writes(consent -> tools.chart().consents.take(course.patient(), course.id(), consent,
                tools.chart().wordings.now(), tools.who()),
                withdrawal -> tools.chart().consents.withdraw(course.patient(), course.id(), withdrawal, tools.who()),
                papers::print, papers::save);
    }
}
