package enthesis.domain.note.macro;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.note.Macro;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.NoteFields.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads the form of a macro: a short name that can be typed after a dot and is not taken by another of the same owner,
/// and a text; one that stands by itself in the note says where, and leaves nothing to be typed.
public final class MacroForm {
    public static final Field NAME = Field.of("macro", "name");
    public static final Field TEXT = Field.of("macro", "text");
    /// `mine` or `everybody`.
    public static final Field WHOSE = Field.of("macro", "whose");
    /// A paragraph of the note where it stands by itself; empty or `none` where it is only typed.
    public static final Field PARAGRAPH = Field.of("macro", "paragraph");
    /// A `Macro.End` of that paragraph.
    public static final Field END = Field.of("macro", "end");
    public static final String NONE = "none";
    public static final String MINE = "mine";
    public static final String EVERYBODY = "everybody";
    private static final int LONGEST = 2000;

    /// What the form is read against: the id of its macro, who edits, and which short names are taken by others.
    public record Around(String id, PersonId who, Set<String> mine, Set<String> shared) {

        public Around {
            mine = Set.copyOf(mine);
            shared = Set.copyOf(shared);
        }
    }

    private MacroForm() {}

    public static Sheet sheet(KeptMacro macro) {
        var place = macro.macro().place();
        return Sheet.EMPTY.with(Map.of(NAME, macro.macro().name(), TEXT, macro.macro().text(), WHOSE,
                macro.isShared() ? EVERYBODY : MINE, PARAGRAPH,
                place.map(one -> Choices.text(one.paragraph())).orElse(""), END,
                place.map(one -> Choices.text(one.end())).orElse("")));
    }

    private static Optional<Macro.Place> place(Sheet sheet) {
        return Choices.in(Paragraph.class, sheet, PARAGRAPH).flatMap(
                paragraph -> Choices.in(Macro.End.class, sheet, END).map(end -> new Macro.Place(paragraph, end)));
    }

    public static FormReading<KeptMacro> read(Sheet sheet, Around around) {
        var refusals = new TreeMap<Field, Refusal>();
        var name = sheet.text(NAME).strip();
        boolean shared = sheet.text(WHOSE).equals(EVERYBODY);
        if (!name.isEmpty() && !Macro.mayBeNamed(name)) {
            refusals.put(NAME, Refusal.of("macros.refused.name"));
        } else if ((shared ? around.shared : around.mine).contains(name)) {
            refusals.put(NAME, Refusal.of("macros.refused.taken"));
        }
        var place = place(sheet);
        if (place.isPresent() && Macro.gap(sheet.text(TEXT), 0).isPresent()) {
            refusals.put(TEXT, Refusal.of("macros.refused.gap"));
        }
        if (sheet.text(TEXT).length() > LONGEST) {
            refusals.put(TEXT, Refusal.of("macros.refused.long", Integer.toString(LONGEST)));
        }
        boolean halfPlaced = Choices.in(Paragraph.class, sheet, PARAGRAPH).isPresent() && place.isEmpty();
        boolean whole = refusals.isEmpty() && !halfPlaced && !name.isEmpty() && !sheet.text(TEXT).isBlank();
        return new FormReading.Plain<>(whole
                ? Optional.of(new KeptMacro(around.id, shared ? Optional.empty() : Optional.of(around.who),
                        new Macro(name, sheet.text(TEXT).strip(), place)))
                : Optional.empty(), refusals);
    }
}
