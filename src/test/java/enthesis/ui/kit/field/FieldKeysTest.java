package enthesis.ui.kit.field;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.words.Words;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FieldKeysTest {
    private final StringProperty pulse = new SimpleStringProperty("");
    private final StringProperty lot = new SimpleStringProperty("of another list");
    private final List<String> heard = new ArrayList<>();
    private EntryField entry;
    private SearchChoice search;

    @Start
    void show(Stage stage) {
        entry = new EntryField("_Heart rate", pulse).named("pulse");
        search = new SearchChoice(new Texts(new Words(Locale.ENGLISH)), "Lot", lot,
                List.of(new Option("a", "L0932"), new Option("b", "B4471"), new Option("c", "B4490")));
        stage.setScene(new Scene(new VBox(20, entry, unheld(), search), 600, 400));
        stage.setWidth(600);
        stage.setHeight(400);
        stage.show();
    }

    /// A field whose text only its listener knows.
    private EntryField unheld() {
        var text = new SimpleStringProperty("");
        text.addListener((_, _, now) -> heard.add(now));
        return new EntryField("System", text).named("system");
    }

    @Test
    void whatIsTypedIsHeardHoweverOftenMemoryIsCleared(FxRobot robot) {
        robot.clickOn("#system").write("O");
        var sign = new WeakReference<>(new Object());
        while (sign.get() != null) {
            System.gc();
        }
        robot.write("ak");
        assertThat(heard).containsExactly("O", "Oa", "Oak");
    }

    @Test
    void everyLetterIsTypedAndTheRemarkIsHeard(FxRobot robot) {
        robot.clickOn("#pulse").write("7");
        assertThat(pulse.get()).isEqualTo("7");
        robot.interact(() -> entry.remark.set(Remark.of(Remark.State.REFUSED, "Below 20.")));
        assertThat(entry.field().getAccessibleText()).isEqualTo("Heart rate");
        assertThat(entry.field().getAccessibleHelp()).isEqualTo("Below 20.");
        assertThat(entry.field().getPseudoClassStates()).extracting(Object::toString).contains("refused");
        robot.interact(() -> entry.remark.set(Remark.of(Remark.State.SIGNED, "signed 23 Nov")));
        robot.write("2");
        assertThat(pulse.get()).isEqualTo("7");
    }

    @Test
    void aTextOfNoOptionIsNotWipedByBeingShown(FxRobot robot) {
        assertThat(lot.get()).isEqualTo("of another list");
        robot.interact(() -> search.box().setValue(search.box().getItems().get(1)));
        assertThat(lot.get()).isEqualTo("b");
        robot.interact(() -> lot.set(""));
        assertThat(search.box().getValue()).isNull();
    }

    /// Where the small letter of I is another one, and whatever accents are typed or left out.
    @ParameterizedTest
    @ValueSource(strings = {"inst", "INST", "\u0130NST", "\u0131nst", "ankle insta"})
    void aListIsSearchedTheSameOnATurkishMachine(String typed, FxRobot robot) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            robot.interact(() -> search.offer(List.of(new Option("a", "L0932"), new Option("i", "Instability, ankle"),
                    new Option("n", "Ganglion"))));
            robot.interact(() -> search.box().requestFocus());
            robot.push(KeyCode.DOWN);
            robot.interact(() -> ((TextField) search.box().lookup("#search")).setText(typed));
            robot.push(KeyCode.ENTER);
            assertThat(lot.get()).isEqualTo("i");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ofSeveralThatFitNoneIsTakenUnseen(FxRobot robot) {
        robot.interact(() -> search.box().requestFocus());
        robot.push(KeyCode.DOWN).write("b44").push(KeyCode.TAB);
        assertThat(lot.get()).isEqualTo("of another list");
        assertThat(search.box().isShowing()).isFalse();
        assertThat(entry.field().isFocused()).isTrue();
        robot.interact(() -> search.box().requestFocus());
        robot.push(KeyCode.DOWN).write("b44").push(KeyCode.ENTER);
        assertThat(search.box().isShowing()).as("the first is marked, and can be seen").isTrue();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(lot.get()).isEqualTo("c");
        assertThat(search.box().isShowing()).isFalse();
    }

    /// In a Turkish or any other list: the blank is typed, it does not choose.
    @Test
    void aBlankBetweenTwoWordsTakesNothing(FxRobot robot) {
        robot.interact(() -> search.offer(List.of(new Option("a", "Patella, superomedial margin"),
                new Option("m", "MCL, femoral attachment", "medial collateral ligament"))));
        robot.interact(() -> search.box().requestFocus());
        robot.push(KeyCode.DOWN).write("medial ").push(KeyCode.SPACE).write("coll");
        assertThat(lot.get()).isEqualTo("of another list");
        robot.push(KeyCode.ENTER);
        assertThat(lot.get()).as("found by its other name").isEqualTo("m");
    }

    @Test
    void whereNothingFitsItSaysSo(FxRobot robot) {
        robot.interact(() -> search.box().requestFocus());
        robot.push(KeyCode.DOWN).write("nothing");
        assertThat(search.box().lookup("#filtered")).isInstanceOfSatisfying(ComboBox.class,
                fitting -> assertThat(((Label) fitting.getPlaceholder()).getText()).startsWith("Nothing"));
        robot.push(KeyCode.ENTER);
        assertThat(lot.get()).isEqualTo("of another list");
    }

    @Test
    void downGoesToTheFirstThatFits(FxRobot robot) {
        robot.interact(() -> search.box().requestFocus());
        robot.push(KeyCode.DOWN).write("b44").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(lot.get()).isEqualTo("b");
    }

    @Test
    void theOneThatIsLeftIsTaken(FxRobot robot) {
        robot.interact(() -> search.box().requestFocus());
        robot.push(KeyCode.DOWN).write("490").push(KeyCode.TAB);
        assertThat(lot.get()).isEqualTo("c");
        robot.interact(() -> search.box().requestFocus());
        robot.push(KeyCode.DOWN).write("932").push(KeyCode.ENTER);
        assertThat(lot.get()).isEqualTo("a");
    }

    @Test
    void escapeLeavesWhatWasChosen(FxRobot robot) {
        robot.interact(() -> lot.set("c"));
        robot.interact(() -> search.box().requestFocus());
        robot.push(KeyCode.DOWN).write("l0").push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        assertThat(lot.get()).isEqualTo("c");
    }
}
