package enthesis.app.visit;

import enthesis.app.desk.Outlet;
import enthesis.app.desk.Tools;
import enthesis.domain.note.label.SyringeLabel;
import enthesis.domain.value.PatientId;
import enthesis.ui.solution.label.LabelActs;

/// Prints and saves the syringe labels of a patient, on the practice's paper.
record LabelDesk(Tools tools, PatientId patient) {

    LabelActs acts() {
        return new LabelActs(
                label -> new Outlet(tools, "enthesis-label.pdf").print(patient, tools.say("trail.paper.label"),
                        pages(label)),
                label -> new Outlet(tools).save(patient, tools.say("trail.paper.label"), "enthesis-label.pdf",
                        pages(label)));
    }

    private Outlet.Pages pages(SyringeLabel label) {
        var paper = tools.board().paper().get();
        return Outlet.Pages.of(() -> tools.documents().label(label, paper));
    }
}
