package enthesis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class FitsTest {
    private Stage stage;

    @Start
    void show(Stage stage) {
        this.stage = stage;
    }

    private List<String> faults(Node... nodes) {
        return Pictures.onScreen(() -> {
            var scene = new Scene(new VBox(nodes), 400, 300);
            stage.setScene(scene);
            stage.setWidth(400);
            stage.setHeight(300);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return Fits.faults(scene);
        });
    }

    private static <T extends Node> T named(T node, String id) {
        node.setId(id);
        return node;
    }

    private static Region high(double height) {
        var region = new Region();
        region.setMinSize(50, height);
        return region;
    }

    @Test
    void whatHasItsRoomIsNoFault() {
        assertThat(faults(new Label("a line"), high(200), new Button("On"))).isEmpty();
    }

    @Test
    void aFootThatIsPushedOutOfTheWindowIsNamed() {
        assertThat(faults(high(320), named(new HBox(new Button("On")), "foot"))).anyMatch(
                fault -> fault.startsWith("out of the window: #foot"));
    }

    @Test
    void whatHangsOverItsRowIsNamed() {
        var row = named(new Pane(named(high(60), "tall")), "row");
        row.setMaxHeight(20);
        row.setMinHeight(20);
        assertThat(faults(row)).anyMatch(fault -> fault.startsWith("over the edge of #row"));
    }

    @Test
    void aTextThatIsCutIsSaidUnlessItSaysThatItMayBe() {
        var label = named(new Label("given 13, planned 0, drawn up 20 mg; allowed 288 mg"), "ceiling");
        label.setMaxWidth(120);
        assertThat(faults(label)).singleElement().asString().startsWith("cut: #ceiling");
        label.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        assertThat(faults(label)).isEmpty();
    }

    @Test
    void aTextWithoutRoomForOneLetterIsCut() {
        var button = named(new Button("knee"), "region");
        button.setMaxWidth(20);
        button.setMinWidth(20);
        assertThat(faults(button)).singleElement().asString().startsWith("cut: #region");
    }

    @Test
    void whatScrollsIsReadToo() {
        var label = named(new Label("given 13, planned 0, drawn up 20 mg"), "ceiling");
        label.setMaxWidth(60);
        var scroll = new ScrollPane(new VBox(high(900), label));
        assertThat(faults(scroll)).singleElement().asString().startsWith("cut: #ceiling");
    }

    @Test
    void aWordThatIsBrokenIsSaid() {
        var label = named(new Label("performed on"), "when");
        label.setWrapText(true);
        label.setMinWidth(40);
        label.setMaxWidth(40);
        label.setMinHeight(80);
        assertThat(faults(label)).singleElement().asString().startsWith("broken within a word: #when");
        label.setMaxWidth(90);
        assertThat(faults(label)).isEmpty();
    }

    @Test
    void whatScrollsMayBeLongButNotWide() {
        var content = named(new VBox(high(900)), "content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        assertThat(faults(scroll)).isEmpty();
        content.setMinWidth(500);
        assertThat(faults(scroll)).anyMatch(fault -> fault.startsWith("wider than what it scrolls in: #content"));
    }
}
