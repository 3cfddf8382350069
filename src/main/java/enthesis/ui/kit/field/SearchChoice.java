package enthesis.ui.kit.field;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// One of a long closed list, found by typing a part of its words.
public final class SearchChoice extends FieldBox {
    private final ComboBox<Option> box;
    private final StringProperty value;
    private boolean showing;
    private boolean listening;
    private boolean picked;
    private Optional<Taking> taking = Optional.empty();

    public SearchChoice(Texts texts, String label, StringProperty value, List<Option> options) {
        this(texts, label, value, options, new SearchableComboBox<>());
    }

    private SearchChoice(Texts texts, String label, StringProperty value, List<Option> options,
            ComboBox<Option> box) {
        super(label, box);
        this.box = box;
        this.value = value;
        box.setConverter(new OptionWords(box));
        box.setPlaceholder(new Label(texts.say("kit.choice.none")));
        offer(options);
        box.setMaxWidth(Double.MAX_VALUE);
        value.subscribe(this::show);
        box.valueProperty().subscribe((_, chosen) -> {
            if (!showing) {
                value.set(chosen == null ? "" : chosen.value());
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (picked) {
                key.consume();
            }
            picked = false;
        });
        box.showingProperty().subscribe(now -> {
            if (now) {
                listen();
            } else {
                taking.ifPresent(one -> one.closed(value));
            }
        });
    }

    /// Makes it a list to take from: `taken` hears what was taken by Enter or a click, `then` runs after it, once the
    /// key is up again. It is empty before and after; what was only looked through is not taken.
    public SearchChoice takes(Consumer<String> taken, Runnable then) {
        var one = new Taking(taken, then);
        taking = Optional.of(one);
        box.addEventHandler(KeyEvent.KEY_RELEASED, one::released);
        return this;
    }

    /// The open list hears a key first, and the field hears the same key after it.
    private void listen() {
        if (!listening && box.lookup("#filtered") instanceof ComboBox<?> fitting
                && fitting.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
            listening = true;
            if (box.lookup("#search") instanceof TextInputControl search) {
                Fitting.in(fitting, search);
            }
            skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, key -> pick(key, fitting));
            taking.ifPresent(one -> one.listen(skin.getPopupContent()));
        }
    }

    /// What is taken is seen first: Down and Enter mark the first of several that fit, and a second Enter takes it; Tab
    /// leaves them. The list itself passes over the first with Down, and takes it unseen with Enter and Tab, or with the
    /// blank between two typed words.
    private void pick(KeyEvent key, ComboBox<?> fitting) {
        picked = false;
        if (key.getCode() == KeyCode.SPACE) {
            key.consume();
            return;
        }
        if (fitting.getSelectionModel().getSelectedIndex() >= 0) {
            return;
        }
        boolean several = fitting.getItems().size() > 1;
        if (key.getCode() == KeyCode.DOWN || (key.getCode() == KeyCode.ENTER && several)) {
            fitting.getSelectionModel().selectFirst();
            picked = true;
            key.consume();
        } else if (key.getCode() == KeyCode.TAB && several) {
            box.hide();
            box.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    /// What can be chosen from now on; the text stays as it is.
    public void offer(List<Option> options) {
        showing = true;
        box.getItems().setAll(options);
        show(value.get());
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
        private final ComboBox<Option> box;

        private OptionWords(ComboBox<Option> box) {
            this.box = box;
        }

        @Override
        public String toString(@Nullable Option option) {
            return option == null ? "" : option.plain();
        }

        @Override
        public @Nullable Option fromString(String text) {
            return box.getItems().stream().filter(option -> option.plain().equals(text)).findFirst().orElse(null);
        }
    }
}
