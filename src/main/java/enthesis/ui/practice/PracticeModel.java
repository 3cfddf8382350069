package enthesis.ui.practice;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.ClinicForm;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing what stands on the papers of the practice. Only a missing name or a refused number keeps it from being kept.
public final class PracticeModel {
    public final SheetModel sheet;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final PracticeDesk desk;

    /// What the form asks of the chart, off the screen; throws what went wrong.
    public interface Keep {
        void keep(Clinic clinic) throws Exception;
    }

    /// `keep` writes the practice, `kept` is told when it is written.
    public record PracticeDesk(Work work, Texts texts, Keep keep, Consumer<Clinic> kept) {}

    public PracticeModel(PracticeDesk desk, Clinic now) {
        this.desk = desk;
        sheet = new SheetModel(ClinicForm.sheet(now));
        sheet.onEdit(_ -> failure.set(""));
    }

    public void keep() {
        if (sheet.locked().get()) {
            return;
        }
        var read = ClinicForm.read(sheet.now()).clinic();
        if (read.isEmpty()) {
            failure.set(desk.texts().say("practice.notYet"));
            return;
        }
        var clinic = read.get();
        desk.work().run(() -> {
            desk.keep().keep(clinic);
            return clinic;
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }
}
