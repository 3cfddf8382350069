package enthesis.ui.kit.field;

import enthesis.domain.entry.Field;
import enthesis.domain.people.ClinicForm;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;

/// The fields of the practice, bound to its sheet; each says below it why its text is not accepted.
public record ClinicEntries(SheetModel sheet, Texts texts) {

    public EntryField entry(Field field, String id) {
        var entry = new EntryField(texts.say("practice." + field.name()), sheet.text(field)).named(id);
        sheet.sheet().subscribe(_ -> entry.remark.set(remark(field, Remark.NONE)));
        return entry;
    }

    /// A field that looks missing while it is empty, though nothing waits for it.
    public EntryField wanted(Field field, String id) {
        var entry = new EntryField(texts.say("practice." + field.name()), sheet.text(field)).named(id)
                .prompt(texts.say("practice.empty"));
        sheet.sheet().subscribe(now -> entry.remark.set(remark(field, now.has(field)
                ? Remark.NONE
                : Remark.of(Remark.State.MISSING, ""))));
        return entry;
    }

    private Remark remark(Field field, Remark otherwise) {
        var refusal = ClinicForm.read(sheet.now()).refusals().get(field);
        return refusal == null ? otherwise : Remark.of(Remark.State.REFUSED, texts.say(refusal));
    }
}
