package enthesis.ui.vitals;

import enthesis.domain.vitals.VitalsFields;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.MarkLine;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import javafx.scene.layout.Region;

/// The last known HbA1c, asked of diabetics: its name, its field, the sentence below.
final class Hba1cRowView {
    final RowLabel label;
    final Region field;
    final MarkLine line;

    Hba1cRowView(Desk desk, Places places) {
        var mark = desk.marks().at(VitalsFields.HBA1C);
        var name = desk.say("vitals.hba1c");
        var text = desk.sheet().text(VitalsFields.HBA1C);
        label = new RowLabel(name, desk.say("vitals.hba1cSub")).marked(mark);
        line = new MarkLine(desk, mark);
        var limit = desk.now().about().practice().vitals().hard("hba1c");
        var entry = new EntryField("", text).unit(limit.unit().sign()).prompt(desk.say("vitals.empty"))
                .named("vitals-hba1c");
        entry.field().setAccessibleText(name);
        desk.marked(entry, VitalsFields.HBA1C, false);
        field = places.put(VitalsFields.HBA1C,
                new ReadingFieldView(entry, name, text, desk.say("vitals.notMeasured")));
    }
}
