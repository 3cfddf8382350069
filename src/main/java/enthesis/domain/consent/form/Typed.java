package enthesis.domain.consent.form;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sheet that is read, with what was found wrong so far.
record Typed(Sheet sheet, Map<Field, Refusal> refusals, List<Field> missing) {
    private static final int LONGEST = 200;

    Typed(Sheet sheet) {
        this(sheet, new HashMap<>(), new ArrayList<>());
    }

    void refuse(Field field, Refusal why) {
        refusals.putIfAbsent(field, why);
    }

    void misses(Field field) {
        missing.add(field);
    }

    boolean whole() {
        return refusals.isEmpty() && missing.isEmpty();
    }

    String limited(Field field) {
        var text = sheet.text(field).strip();
        if (text.length() > LONGEST) {
            refuse(field, Refusal.of("course.refused.tooLong", Integer.toString(LONGEST)));
        }
        return text;
    }

    /// The text of a field that must not stay empty.
    Optional<String> needed(Field field) {
        var text = limited(field);
        if (text.isEmpty()) {
            misses(field);
        }
        return Optional.of(text).filter(one -> !one.isEmpty());
    }
}
