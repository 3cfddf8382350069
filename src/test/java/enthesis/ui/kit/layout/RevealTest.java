package enthesis.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class RevealTest {
    private final List<String> done = new ArrayList<>();
    private Button first;
    private Button low;
    private ScrollPane page;

    @Start
    void show(Stage stage) {
        first = new Button("first");
        low = new Button("low");
        for (var button : List.of(first, low)) {
            button.setMinHeight(40);
            button.setMaxHeight(40);
        }
        low.setOnAction(_ -> done.add("low"));
        var high = new Region();
        high.setMinHeight(300);
        var after = new Region();
        after.setMinHeight(400);
        var whole = new VBox(first, high, low, after);
        page = new ScrollPane(whole);
        Reveal.in(page, () -> whole);
        stage.setScene(new Scene(page, 300, 390));
        stage.setWidth(300);
        stage.setHeight(390);
        stage.show();
    }

    /// With the mouse near the edge of what is seen: it does what it says, and stays where it is.
    @Test
    void whatIsPressedAtTheEdgeIsNotMovedAwayBelowTheMouse(FxRobot robot) {
        robot.interact(first::requestFocus);
        var seen = low.localToScene(low.getLayoutBounds());
        assertThat(seen.getMaxY()).isBetween(360.0, 390.0);
        robot.clickOn(low);
        assertThat(done).containsExactly("low");
        assertThat(page.getVvalue()).isZero();
    }

    @Test
    void byKeysItComesIntoSight(FxRobot robot) {
        robot.interact(first::requestFocus);
        robot.interact(low::requestFocus);
        assertThat(page.getVvalue()).isPositive();
    }
}
