package enthesis.app.visit;

import enthesis.app.desk.Handover;
import enthesis.app.desk.Tools;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.visit.VisitModel;
import enthesis.ui.visit.drawing.DrawingModel;
import enthesis.ui.visit.drawing.HandBack;
import enthesis.ui.visit.drawing.PatientView;

/// Hands the window to the patient, who draws where it hurts, and takes it back for the password of whoever is signed
/// in then.
record PatientDesk(Tools tools, VisitModel model, Atlas atlas, Handover handover) {

    void hand() {
        model.settle();
        var figures = atlas.figures(PainDrawing.read(model.sheet.now()));
        var back = new HandBack(password -> tools.chart().vault.confirm(tools.who(), password), tools.work(),
                new FxReminders(), tools.texts(), this::takeBack);
        var view = new PatientView(new DrawingModel(model.sheet, figures, tools.texts()), back,
                tools.board().user(), tools.theme());
        handover.give(view, view::leave);
        view.start();
    }

    private void takeBack() {
        handover.takeBack();
        if (!model.readOnly()) {
            model.keeping.rows();
        }
    }
}
