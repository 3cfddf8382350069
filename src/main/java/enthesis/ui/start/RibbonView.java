package enthesis.ui.start;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Signs;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Above every screen of the demonstration: that its patients are fictional, and with what its chart opens.
public final class RibbonView extends BorderPane {

    public RibbonView(Parent below, Texts texts) {
        var words = new Label(texts.say("start.demo.ribbon"));
        words.setId("demo-words");
        words.getStyleClass().add("demo-words");
        var ways = new Label(texts.say("start.demo.ways"));
        ways.setId("demo-ways");
        var strip = new HBox(Signs.of(Feather.ALERT_TRIANGLE), words, ways);
        strip.getStyleClass().addAll("demo-ribbon", "tone-caution");
        setTop(strip);
        setCenter(below);
    }
}
