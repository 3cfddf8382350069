package enthesis.ui.practice.structure;

import enthesis.domain.entry.Field;
import enthesis.domain.map.index.Names;
import enthesis.domain.map.index.Said;
import enthesis.domain.map.index.Structure;
import enthesis.domain.map.index.StructureForm;
import enthesis.domain.map.index.StructureReading;
import enthesis.domain.map.index.StructureTexts;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.work.Work;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing what the practice says of one structure. Nothing is kept while anything is refused.
public final class StructureModel {
    public final SheetModel sheet;
    public final StructurePage page;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final StructureDesk desk;
    private final Names names;
    private final Map<Field, String> shipped;

    /// What the form asks of the chart, off the screen; throws what went wrong.
    public interface Keep {
        void keep(Structure before, Said said) throws Exception;
    }

    /// `keep` writes it, `kept` is told when it is written.
    public record StructureDesk(Work work, Texts texts, Keep keep, Consumer<Structure> kept) {}

    public StructureModel(StructureDesk desk, StructurePage page) {
        this.desk = desk;
        this.page = page;
        names = new Names(page.region(), page.shipped());
        shipped = StructureTexts.texts(page.shipped().said());
        sheet = new SheetModel(StructureTexts.sheet(page.now().said()));
        sheet.onEdit(_ -> failure.set(""));
    }

    private StructureReading read() {
        return StructureForm.read(sheet.now(), names, page.most());
    }

    public void keep() {
        var said = read().said();
        if (said.isEmpty()) {
            failure.set(desk.texts().say("structures.notYet"));
            return;
        }
        desk.work().run(() -> {
            desk.keep().keep(page.now(), said.get());
            return page.now();
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }

    /// Puts the shipped values back into the form, as one step that can be undone; they count once they are kept.
    public void shipped() {
        sheet.edit(shipped, desk.texts().say("structures.undoShipped"));
    }

    /// Why a text is refused; else whose the value is.
    Remark remark(Field field) {
        var refusal = read().refusals().get(field);
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, desk.texts().say(refusal));
        }
        var before = shipped.getOrDefault(field, "");
        if (!sheet.now().text(field).equals(before)) {
            return Remark.note(desk.texts().say("structures.own",
                    new StructureWords(desk.texts()).shown(field, before)));
        }
        return before.isEmpty() ? Remark.NONE : Remark.note(desk.texts().say("structures.setting"));
    }
}
