package enthesis.ui.kit.field;

import enthesis.ui.kit.choice.Option;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// One of a long closed list, found by typing a part of its words.
public final class SearchChoice extends FieldBox {
    private final ComboBox<Option> box;
    private boolean showing;

    public SearchChoice(String label, StringProperty value, List<Option> options) {
        this(label, value, options, new SearchableComboBox<>());
    }

    private SearchChoice(String label, StringProperty value, List<Option> options, ComboBox<Option> box) {
        super(label, box);
        this.box = box;
        box.getItems().setAll(options);
        box.setConverter(new OptionWords(options));
        box.setMaxWidth(Double.MAX_VALUE);
        value.subscribe(this::show);
        box.valueProperty().subscribe((_, chosen) -> {
            if (!showing) {
                value.set(chosen == null ? "" : chosen.value());
            }
        });
    }

    /// A text that is none of the options is shown as nothing, and stays.
    private void show(String text) {
        showing = true;
        box.setValue(box.getItems().stream().filter(o -> o.value().equals(text)).findFirst().orElse(null));
        showing = false;
    }

    public SearchChoice prompt(String prompt) {
        box.setPromptText(prompt);
        return this;
    }

    public SearchChoice named(String id) {
        box.setId(id);
        return this;
    }

    public ComboBox<Option> box() {
        return box;
    }

    private static final class OptionWords extends StringConverter<Option> {
        private final List<Option> options;

        private OptionWords(List<Option> options) {
            this.options = options;
        }

        @Override
        public String toString(@Nullable Option option) {
            return option == null ? "" : option.plain();
        }

        @Override
        public @Nullable Option fromString(String text) {
            return options.stream().filter(option -> option.plain().equals(text)).findFirst().orElse(null);
        }
    }
}
