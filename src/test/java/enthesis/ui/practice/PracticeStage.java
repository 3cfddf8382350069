package enthesis.ui.practice;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.value.PersonId;
import enthesis.domain.words.Words;
import enthesis.storage.reference.map.AtlasFiles;
import enthesis.storage.reference.map.ProtocolFile;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.kit.scan.Scanner;
import enthesis.ui.practice.history.Past;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// The stage on which the practice's lists are tried, and the hands at it.
public final class PracticeStage {
    public static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));
    public static final Atlas ATLAS = AtlasFiles.load();
    public static final List<Protocol> PROTOCOLS = ProtocolFile.load(ATLAS);
    public static final PersonId WHO = new PersonId(new UUID(0, 1));
    public static final Past PAST = new Past(Map.of(WHO, "Lorna Hale"), ZoneOffset.UTC);

    private final Theme theme = new Theme(Theme.Look.LIGHT);
    private final Scene scene;
    private final FxRobot robot = new FxRobot();

    public PracticeStage(Stage stage) {
        scene = TestWindow.show(stage, theme, new StackPane());
        Mnemonics.of(scene);
    }

    public void show(Parent root, Runnable start) {
        robot.interact(() -> {
            scene.setRoot(root);
            root.applyCss();
            start.run();
        });
    }

    public void act(Runnable act) {
        robot.interact(act);
    }

    public PracticeStage press(KeyCode... keys) {
        robot.push(keys);
        return this;
    }

    /// What a scanner types, into whatever has the focus.
    public PracticeStage scan(String code) {
        robot.interact(() -> Scanner.types(scene, code, KeyCode.ENTER));
        return this;
    }

    public PracticeStage type(String words) {
        robot.write(words);
        return this;
    }

    /// Puts the focus on a field and types over what is in it.
    public PracticeStage into(String query, String words) {
        robot.interact(() -> {
            var field = robot.lookup(query).queryAs(TextInputControl.class);
            field.requestFocus();
            field.selectAll();
        });
        return words.isEmpty() ? press(KeyCode.DELETE) : type(words);
    }

    public String text(String query) {
        return robot.lookup(query).queryAs(TextInputControl.class).getText();
    }

    public String says(String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    /// Every word below a node.
    public String words(String query) {
        return robot.lookup(query).query().lookupAll(".label").stream().map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" "));
    }

    /// The colour of the outermost edge of a control.
    public Paint edge(String query) {
        return robot.lookup(query).<Region>query().getBackground().getFills().getFirst().getFill();
    }

    public boolean focused(String query) {
        return robot.lookup(query).query().isFocused();
    }

    /// Puts the focus on a control; on the screen's own thread.
    public void focus(String query) {
        robot.lookup(query).query().requestFocus();
    }

    /// Presses a button; on the screen's own thread.
    public void fire(String query) {
        robot.lookup(query).queryButton().fire();
    }

    /// The lines of a rail, as they are read aloud.
    public List<String> rail(String query) {
        return robot.lookup(query + " .rail-line").queryAll().stream().map(Node::getAccessibleText).toList();
    }

    public boolean disabled(String query) {
        return Pictures.onScreen(() -> scene.lookup(query).isDisabled());
    }

    public boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(node -> node.isVisible()).isPresent();
    }

    public void picture(String name, String... cut) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> theme.look.set(look));
            Pictures.save(scene, name + "-" + look.name().toLowerCase(Locale.ROOT), cut);
        }
        robot.interact(() -> theme.look.set(Theme.Look.LIGHT));
    }
}
