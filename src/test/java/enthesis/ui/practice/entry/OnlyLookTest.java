package enthesis.ui.practice.entry;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.history.HistoryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever may not change the practice is told so from the start, in the list and in the form of an entry, and not when
/// everything is typed; whoever unlocks next and may, may at once.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class OnlyLookTest {
    private static final Field NAME = Field.of("entry", "name");

    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty may = new SimpleBooleanProperty();
    private final Permit permit = new Permit(may.asObject(), TEXTS.say("people.practiceOnly"));
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    @Test
    void aFormIsReadFirst() {
        var sheet = new SheetModel(Sheet.EMPTY.with(NAME, "as it is"));
        var failure = new SimpleStringProperty("");
        var form = new EntryFormView("entry", new EntryFormView.Acts(sheet, failure, () -> done.add("keep"),
                () -> done.add("leave")), new HistoryView(List.of(), "", TEXTS), TEXTS);
        var name = new EntryField("_Name", sheet.text(NAME)).named("entry-name");
        form.act(ActButton.plain("As _shipped", "", () -> done.add("shipped")).named("entry-shipped"));
        form.around(new VBox(name)).only(permit);
        screen.show(form, name::requestFocus);
        screen.type("typed").press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.ALT, KeyCode.S);
        assertThat(screen.says("#failure")).isEqualTo("You look here; clinicians change the practice.");
        assertThat(sheet.now().text(NAME)).isEqualTo("as it is");
        assertThat(done).isEmpty();
        screen.act(() -> may.set(true));
        assertThat(screen.says("#failure")).isEmpty();
        screen.into("#entry-name", "typed").press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.ALT, KeyCode.S)
                .press(KeyCode.ESCAPE);
        assertThat(sheet.now().text(NAME)).isEqualTo("typed");
        assertThat(done).containsExactly("keep", "shipped", "leave");
    }

    @Test
    void aListIsReadFirst() {
        var list = new Lines();
        list.only(permit);
        screen.show(list, list::start);
        assertThat(screen.says("#permit")).isEqualTo("You look here; clinicians change the practice.");
        screen.press(KeyCode.ALT, KeyCode.N).press(KeyCode.ENTER);
        assertThat(done).containsExactly("edit");
        screen.act(() -> may.set(true));
        screen.press(KeyCode.ALT, KeyCode.N);
        assertThat(done).containsExactly("edit", "new");
    }

    private final class Lines extends EntryListView<String> {
        private Lines() {
            super("protocols", TEXTS, new Source<>(new SimpleObjectProperty<>(List.of("one", "two")),
                    new SimpleObjectProperty<>(Optional.empty()), new SimpleStringProperty(""),
                    () -> done.add("edit"), () -> done.add("leave")));
            begin(act("new", () -> done.add("new")));
        }

        @Override
        protected boolean name(Optional<String> line) {
            return line.isPresent();
        }

        @Override
        protected Node row(String line, EntryLineView shown) {
            return shown.show(line, "", "", false);
        }

        @Override
        protected String spoken(String line) {
            return line;
        }
    }
}
