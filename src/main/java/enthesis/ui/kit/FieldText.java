package enthesis.ui.kit;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import org.jspecify.annotations.Nullable;

/// The text of one field as a property. Setting it is typing into the sheet.
final class FieldText extends SimpleStringProperty {
    private final Field field;
    private final BiConsumer<Field, String> typed;

    FieldText(Field field, String text, BiConsumer<Field, String> typed) {
        super(text);
        this.field = field;
        this.typed = typed;
    }

    @Override
    public void set(@Nullable String text) {
        typed.accept(field, text == null ? "" : text);
    }

    void show(Sheet sheet) {
        if (!sheet.text(field).equals(get())) {
            super.set(sheet.text(field));
        }
    }
}
