package enthesis.app.drawing;

import enthesis.app.desk.Handover;
import enthesis.app.desk.Tools;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.ui.consent.ConsentModel;
import enthesis.ui.consent.ReadView;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.outcome.question.Asking;
import enthesis.ui.outcome.question.SelfView;
import enthesis.ui.visit.drawing.DrawingModel;
import enthesis.ui.visit.drawing.FiguresView;
import enthesis.ui.visit.drawing.HandBack;
import enthesis.ui.visit.drawing.PatientView;
import enthesis.ui.visit.drawing.PatientView.Held;
import enthesis.ui.visit.drawing.PatientView.Task;

/// Hands the window to the patient, who draws where it hurts, answers questions, or reads and signs, and takes it back
/// for the password of whoever is signed in then.
public record PatientDesk(Tools tools, Handover handover) {

    /// What is drawn goes into `sheet`; `back` follows when the chart is in the window again.
    public void hand(SheetModel sheet, Atlas atlas, Runnable back) {
        var model = new DrawingModel(sheet, atlas.figures(PainDrawing.read(sheet.now())), tools.texts());
        give(new Task(leave -> {
            var view = new FiguresView(model, tools.theme(), leave);
            return new Held(view, view::start);
        }, tools.say("drawing.back.again")), back);
    }

    /// What is answered goes into the sheet of `asking`.
    public void ask(Asking asking, Runnable back) {
        give(new Task(leave -> {
            var view = new SelfView(asking, leave);
            return new Held(view, view::start);
        }, tools.say("outcome.self.again")), back);
    }

    /// What is ticked and signed goes into the sheet of `model`.
    public void read(ConsentModel model, Runnable back) {
        give(new Task(leave -> {
            var view = new ReadView(model, leave);
            return new Held(view, view::start);
        }, tools.say("consent.again")), back);
    }

    private void give(Task task, Runnable back) {
        var handBack = new HandBack(password -> tools.chart().vault.confirm(tools.who(), password), tools.work(),
                new FxReminders(), tools.texts(), () -> {
                    handover.takeBack();
                    back.run();
                });
        var view = new PatientView(task, handBack, tools.texts(), tools.board().user(), tools.theme());
        handover.give(view, view::leave);
        view.start();
    }
}
