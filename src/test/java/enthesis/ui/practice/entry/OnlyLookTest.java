package enthesis.ui.practice.entry;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Sheet;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.list.EntryListModel;
import enthesis.ui.practice.list.EntryListView;
import enthesis.ui.practice.list.LineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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
        var model = new Entry();
        var form = new Form(model);
        form.only(permit);
        screen.show(form, form::start);
        screen.type("typed").press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.ALT, KeyCode.S);
        assertThat(screen.says("#failure")).isEqualTo("You look here; clinicians change the practice.");
        assertThat(model.sheet.now().text(NAME)).isEqualTo("as it is");
        assertThat(done).isEmpty();
        screen.act(() -> may.set(true));
        assertThat(screen.says("#failure")).isEmpty();
        screen.into("#protocols-name", "typed").press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.ALT, KeyCode.S)
                .press(KeyCode.ESCAPE);
        assertThat(model.sheet.now().text(NAME)).isEqualTo("as shipped");
        assertThat(done).containsExactly("keep typed", "leave");
    }

    @Test
    void aListIsReadFirst() {
        var list = new Lines(new Entries());
        list.only(permit);
        screen.show(list, list::start);
        assertThat(screen.says("#permit")).isEqualTo("You look here; clinicians change the practice.");
        screen.press(KeyCode.ALT, KeyCode.N).press(KeyCode.ENTER);
        assertThat(done).containsExactly("edit");
        screen.act(() -> may.set(true));
        screen.press(KeyCode.ALT, KeyCode.N);
        assertThat(done).containsExactly("edit", "new");
    }

    private final class Entry extends EntryModel<EntryPage, FormReading<String>, String> {
        private Entry() {
            super(new EntryDesk<>(new DirectWork(), TEXTS, (_, name) -> done.add("keep " + name), _ -> {}), List::of,
                    "protocols", Sheet.EMPTY.with(NAME, "as it is"),
                    typed -> new FormReading.Plain<>(Optional.of(typed.text(NAME)), Map.of()));
        }

        @Override
        protected Optional<Sheet> asShipped() {
            return Optional.of(Sheet.EMPTY.with(NAME, "as shipped"));
        }
    }

    private final class Form extends EntryFormView {
        private final EntryField name;

        private Form(Entry model) {
            super("protocols", "protocols", model, TEXTS, () -> done.add("leave"));
            name = entry(NAME);
            begin(14, name);
        }

        @Override
        public void start() {
            name.requestFocus();
        }
    }

    private final class Entries extends EntryListModel<String> {
        private Entries() {
            super(new DirectWork(), TEXTS);
            lines.set(List.of("one", "two"));
        }

        @Override
        public void edit() {
            done.add("edit");
        }
    }

    private final class Lines extends EntryListView<String> {
        private Lines(Entries model) {
            super("protocols", model, TEXTS, () -> done.add("leave"));
            begin(act("new", () -> done.add("new")));
        }

        @Override
        protected boolean name(Optional<String> line) {
            return line.isPresent();
        }

        @Override
        protected Node row(String line, LineView shown) {
            return shown.show(line, "", "", false);
        }

        @Override
        protected String spoken(String line) {
            return line;
        }
    }
}
