package enthesis.ui.practice.structure;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.index.Names;
import enthesis.domain.map.index.Said;
import enthesis.domain.map.index.StructureForm;
import enthesis.domain.map.index.StructureTexts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import java.util.Map;
import java.util.Optional;

/// Editing what the practice says of one structure.
public final class StructureModel extends EntryModel<StructurePage, FormReading<Said>, Said> {
    private final Map<Field, String> shipped;

    public StructureModel(EntryDesk<StructurePage, Said> desk, StructurePage page) {
        this(desk, page, new Names(page.region(), page.shipped()));
    }

    private StructureModel(EntryDesk<StructurePage, Said> desk, StructurePage page, Names names) {
        super(desk, page, "structures", StructureTexts.sheet(page.now().said()),
                typed -> StructureForm.read(typed, names, page.most()));
        shipped = StructureTexts.texts(page.shipped().said());
    }

    @Override
    protected Optional<Sheet> asShipped() {
        return Optional.of(sheet.now().with(shipped));
    }

    /// Why a text is refused; else whose the value is.
    @Override
    public Remark remark(Field field) {
        var refusal = reading().get().refusals().get(field);
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, texts.say(refusal));
        }
        var before = shipped.getOrDefault(field, "");
        if (!sheet.now().text(field).equals(before)) {
            return Remark.note(texts.say("structures.own", new StructureWords(texts).shown(field, before)));
        }
        return before.isEmpty() ? Remark.NONE : Remark.note(texts.say("structures.setting"));
    }
}
