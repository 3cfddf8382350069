package enthesis.ui.kit.field;

import enthesis.domain.entry.Entered;
import enthesis.ui.kit.Texts;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

/// A date in any usual form ("t", "-3w", "12.4.68"); what it means stands below with the month as a word.
public final class DateEntry extends FieldBox {
    private final TextField field;

    public DateEntry(String label, StringProperty text, Function<String, Entered<LocalDate>> reader, Texts texts) {
        this(label, text, reader, texts, new TextField());
    }

    private DateEntry(String label, StringProperty text, Function<String, Entered<LocalDate>> reader, Texts texts,
            TextField field) {
        super(label, field);
        this.field = field;
        field.getStyleClass().add("entry");
        field.setPrefColumnCount(9);
        Tied.to(field, text);
        text.subscribe(typed -> remark.set(meaning(reader.apply(typed), texts)));
    }

    private static Remark meaning(Entered<LocalDate> entered, Texts texts) {
        return switch (entered) {
            case Entered.Empty<LocalDate> _,Entered.NotDone<LocalDate> _ -> Remark.NONE;
            case Entered.Value<LocalDate> value -> Remark.note(texts.date(value.value()));
            case Entered.Refused<LocalDate> refused ->
                Remark.of(Remark.State.REFUSED, texts.say(refused.refusal()));
        };
    }

    public DateEntry named(String id) {
        field.setId(id);
        return this;
    }

    public TextField field() {
        return field;
    }
}
