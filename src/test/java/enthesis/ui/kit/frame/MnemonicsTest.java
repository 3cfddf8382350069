package enthesis.ui.kit.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class MnemonicsTest {
    private Button other;
    private StackPane root;
    private Button hidden;
    private Button shown;
    private String pressed = "";

    @Start
    void start(Stage stage) {
        other = new Button("Other");
        hidden = new Button("As _computed");
        shown = new Button("_Complete");
        root = new StackPane(new VBox(hidden, shown, other));
        hidden.setOnAction(_ -> pressed += "hidden ");
        shown.setOnAction(_ -> pressed += "shown ");
        var scene = new Scene(root, 300, 200);
        Mnemonics.of(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aHiddenLetterDoesNotStandInTheWayOfTheSameLetterInSight(FxRobot robot) {
        robot.interact(() -> hidden.setVisible(false));
        robot.push(KeyCode.ALT, KeyCode.C);
        assertThat(pressed).isEqualTo("shown ");
    }

    @Test
    void theFocusStaysWhereTheActHasPutIt(FxRobot robot) {
        robot.interact(() -> shown.setOnAction(_ -> other.requestFocus()));
        robot.interact(() -> hidden.setVisible(false));
        robot.push(KeyCode.ALT, KeyCode.C);
        assertThat(shown.getScene().getFocusOwner()).isEqualTo(other);
    }

    @Test
    void whatLiesUnderACoverIsNotPressed(FxRobot robot) {
        var cover = new StackPane();
        KeyMap.cover(cover);
        robot.interact(() -> root.getChildren().setAll(new VBox(shown), cover));
        robot.push(KeyCode.ALT, KeyCode.C);
        assertThat(pressed).isEmpty();
    }

    @Test
    void whatCannotBePressedIsNotPressed(FxRobot robot) {
        robot.interact(() -> {
            hidden.setVisible(false);
            shown.setDisable(true);
        });
        robot.push(KeyCode.ALT, KeyCode.C);
        assertThat(pressed).isEmpty();
    }

    @Test
    void whatHasLeftTheSceneHearsNoLetterAndDoesWhenItIsBack(FxRobot robot) {
        var page = new VBox(letter("Name"), letter("Password"));
        var other = new VBox(letter("Number"), letter("Password"));
        for (var front : new VBox[]{page, other, page, other}) {
            robot.interact(() -> root.getChildren().setAll(front));
            robot.push(KeyCode.ALT, KeyCode.P);
            assertThat(root.getScene().getFocusOwner()).isEqualTo(front.getChildren().get(1).lookup(".text-field"));
            robot.push(KeyCode.ALT, KeyCode.N);
            assertThat(root.getScene().getFocusOwner()).isEqualTo(front.getChildren().get(0).lookup(".text-field"));
        }
    }

    @Test
    void oneLetterOnSeveralGoesFromOneToTheNext(FxRobot robot) {
        robot.interact(() -> other.setText("Cop_y"));
        robot.interact(() -> hidden.setText("Toda_y"));
        robot.interact(shown::requestFocus);
        robot.push(KeyCode.ALT, KeyCode.Y);
        assertThat(root.getScene().getFocusOwner()).isEqualTo(hidden);
        robot.push(KeyCode.ALT, KeyCode.Y);
        assertThat(root.getScene().getFocusOwner()).isEqualTo(other);
        assertThat(pressed).isEmpty();
    }

    private static VBox letter(String words) {
        var field = new TextField();
        var label = new Label("_" + words);
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        return new VBox(label, field);
    }
}
