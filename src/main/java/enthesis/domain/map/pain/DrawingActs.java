package enthesis.domain.map.pain;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.DrawnPain.Place;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the patient does, as edits of the sheet. "No pain" and a marked part never stand beside each other.
public final class DrawingActs {
    static final String NONE = "none";

    private DrawingActs() {}

    /// Marks a part, in a row of its own.
    public static Map<Field, String> mark(Sheet sheet, Place place) {
        int row = sheet.freshRow(DrawingFields.DRAWING);
        return Map.of(DrawingFields.SAID, "", DrawingFields.sheet(row), place.sheet(), DrawingFields.revision(row),
                Integer.toString(place.revision()), DrawingFields.view(row), Choices.text(place.view()),
                DrawingFields.side(row), Choices.text(place.side()), DrawingFields.area(row), place.area());
    }

    /// Nothing hurts: every mark goes.
    public static Map<Field, String> noPain(Sheet sheet) {
        var edits = clear(sheet);
        edits.put(DrawingFields.SAID, NONE);
        return edits;
    }

    /// As if the patient had not been asked.
    public static SortedMap<Field, String> clear(Sheet sheet) {
        var edits = new TreeMap<Field, String>();
        sheet.fields().stream().filter(field -> field.group().equals(DrawingFields.DRAWING))
                .forEach(field -> edits.put(field, ""));
        return edits;
    }
}
