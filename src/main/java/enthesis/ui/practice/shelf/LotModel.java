package enthesis.ui.practice.shelf;

import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.solution.shelf.ShelfFields;
import enthesis.domain.solution.shelf.ShelfForm;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.solution.shelf.ShelfScan;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import java.util.Map;

/// Editing one lot; a scanned code fills in the form.
public final class LotModel extends EntryModel<LotPage, FormReading<ShelfLot>, ShelfLot> {

    public LotModel(EntryDesk<LotPage, ShelfLot> desk, LotPage page) {
        super(desk, page, "shelf", page.now().map(ShelfForm::sheet)
                .orElseGet(() -> page.like().map(LotModel::another).orElse(Sheet.EMPTY)),
                typed -> ShelfForm.read(typed, page.around()));
    }

    /// Another vial of the same lot: when it was opened is for somebody to say.
    private static Sheet another(ShelfLot lot) {
        return ShelfForm.sheet(lot).with(Map.of(ShelfFields.OPENED, "", ShelfFields.DISCARD, ""));
    }

    /// Whether a scanner typed what stands in the lot field.
    public boolean isScan() {
        return Gs1Reader.isCode(sheet.now().text(ShelfFields.LOT));
    }

    /// A code that was scanned with the focus somewhere else in the form.
    void scanned(String code) {
        sheet.edit(Map.of(ShelfFields.LOT, code), texts.say("shelf.undoScan"));
        takeScan();
    }

    /// Takes a scanned code into the form. False where it is none, or is refused.
    public boolean takeScan() {
        if (!isScan()) {
            return false;
        }
        var scan = ShelfScan.of(sheet.now().text(ShelfFields.LOT), sheet.now(), page.around());
        scan.refusal().ifPresentOrElse(refusal -> failure.set(texts.say(refusal)),
                () -> sheet.edit(scan.texts(), texts.say("shelf.undoScan")));
        return scan.refusal().isEmpty();
    }
}
