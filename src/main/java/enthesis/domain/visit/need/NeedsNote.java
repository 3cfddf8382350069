package enthesis.domain.visit.need;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.NoteFields.Paragraph;

/// What the physician's own words of the note still need: every gap that a macro left (`{day}`) is filled.
final class NeedsNote {
    private final Sheet sheet;
    private final Needs needs;

    NeedsNote(Sheet sheet, Needs needs) {
        this.sheet = sheet;
        this.needs = needs;
    }

    void all() {
        for (var paragraph : Paragraph.values()) {
            filled(NoteFields.rewritten(paragraph));
            filled(NoteFields.own(paragraph));
        }
    }

    private void filled(Field words) {
        var gap = NoteFields.GAP.matcher(sheet.text(words));
        if (gap.find()) {
            needs.so(false, words, "findings.needGap", gap.group());
        }
    }
}
