package enthesis.ui.practice.shelf;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.solution.shelf.ShelfFields;
import enthesis.domain.solution.shelf.ShelfForm;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.solution.shelf.ShelfReading;
import enthesis.domain.solution.shelf.ShelfScan;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.work.Work;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing one lot. Nothing is kept while anything is refused or missing.
public final class LotModel {
    public final SheetModel sheet;
    public final LotPage page;
    /// Why it was not kept, or a scan not taken, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    /// Whether what is missing is said: from the first try to keep it.
    final SimpleBooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<ShelfReading> reading;
    private final LotDesk desk;

    /// What the form asks of the chart, off the screen; throws what went wrong.
    public interface Keep {
        void keep(Optional<ShelfLot> before, ShelfLot lot) throws Exception;
    }

    /// `keep` writes it, `kept` is told when it is written.
    public record LotDesk(Work work, Texts texts, Keep keep, Consumer<ShelfLot> kept) {}

    public LotModel(LotDesk desk, LotPage page) {
        this.desk = desk;
        this.page = page;
        sheet = new SheetModel(page.now().map(ShelfForm::sheet)
                .orElseGet(() -> page.like().map(LotModel::another).orElse(Sheet.EMPTY)));
        reading = new ReadOnlyObjectWrapper<>(read());
        sheet.sheet().subscribe(_ -> reading.set(read()));
        sheet.onEdit(_ -> failure.set(""));
    }

    /// Another vial of the same lot: when it was opened is for somebody to say.
    private static Sheet another(ShelfLot lot) {
        return ShelfForm.sheet(lot).with(Map.of(ShelfFields.OPENED, "", ShelfFields.DISCARD, ""));
    }

    private ShelfReading read() {
        return ShelfForm.read(sheet.now(), page.around());
    }

    public ReadOnlyObjectProperty<ShelfReading> reading() {
        return reading.getReadOnlyProperty();
    }

    public void keep() {
        var lot = reading.get().lot();
        if (lot.isEmpty()) {
            wanted.set(true);
            failure.set(desk.texts().say("shelf.notYet"));
            return;
        }
        desk.work().run(() -> {
            desk.keep().keep(page.now(), lot.get());
            return lot.get();
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }

    /// Whether a scanner typed what stands in the lot field.
    public boolean isScan() {
        return Gs1Reader.isCode(sheet.now().text(ShelfFields.LOT));
    }

    /// A code that was scanned with the focus somewhere else in the form.
    void scanned(String code) {
        sheet.edit(Map.of(ShelfFields.LOT, code), desk.texts().say("shelf.undoScan"));
        takeScan();
    }

    /// Takes a scanned code into the form. False where it is none, or is refused.
    public boolean takeScan() {
        if (!isScan()) {
            return false;
        }
        var scan = ShelfScan.of(sheet.now().text(ShelfFields.LOT), sheet.now(), page.around());
        scan.refusal().ifPresentOrElse(refusal -> failure.set(desk.texts().say(refusal)),
                () -> sheet.edit(scan.texts(), desk.texts().say("shelf.undoScan")));
        return scan.refusal().isEmpty();
    }

    /// Why a text is refused, missing, or worth a look.
    Remark remark(Field field) {
        var refusal = reading.get().refusals().get(field);
        if (refusal != null && sheet.now().text(field).isBlank()) {
            return wanted.get() ? Remark.of(Remark.State.MISSING, desk.texts().say(refusal)) : Remark.NONE;
        }
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, desk.texts().say(refusal));
        }
        var caution = reading.get().cautions().get(field);
        return caution == null ? Remark.NONE : Remark.of(Remark.State.CAUTION, desk.texts().say(caution));
    }
}
