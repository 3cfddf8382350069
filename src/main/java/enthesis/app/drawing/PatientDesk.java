package enthesis.app.drawing;

import enthesis.app.desk.Handover;
import enthesis.app.desk.Tools;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.visit.drawing.DrawingModel;
import enthesis.ui.visit.drawing.HandBack;
import enthesis.ui.visit.drawing.PatientView;

/// Hands the window to the patient, who draws where it hurts, and takes it back for the password of whoever is signed
/// in then.
public record PatientDesk(Tools tools, Handover handover) {

    /// What is drawn goes into `sheet`; `back` follows when the chart is in the window again.
    public void hand(SheetModel sheet, Atlas atlas, Runnable back) {
        var figures = atlas.figures(PainDrawing.read(sheet.now()));
        var handBack = new HandBack(password -> tools.chart().vault.confirm(tools.who(), password), tools.work(),
                new FxReminders(), tools.texts(), () -> {
                    handover.takeBack();
                    back.run();
                });
        var view = new PatientView(new DrawingModel(sheet, figures, tools.texts()), handBack, tools.board().user(),
                tools.theme());
        handover.give(view, view::leave);
        view.start();
    }
}
