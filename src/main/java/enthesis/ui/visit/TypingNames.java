package enthesis.ui.visit;

import enthesis.domain.entry.Field;
import enthesis.domain.map.PointFields;
import enthesis.domain.visit.Places;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;

/// What undoing of typed words is called: the point that they belong to, else the section.
record TypingNames(SheetModel sheet, Texts texts) {

    String of(Field field) {
        if (field.group().equals(PointFields.POINT)) {
            var words = field.equals(PointFields.volume(field.row())) ? "map.undoVolume" : "map.undoSet";
            return texts.say(words, sheet.now().text(PointFields.order(field.row())));
        }
        return Places.sectionOf(field).map(section -> texts.say("visit.step.typed", RailWords.name(section, texts)))
                .orElse("");
    }
}
