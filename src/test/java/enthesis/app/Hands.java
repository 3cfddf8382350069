package enthesis.app;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.controlsfx.control.SearchableComboBox;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Two hands on keyboard and mouse, and eyes: what a person does and sees in a journey.
final class Hands {
    @SuppressWarnings("unchecked")
    private static final Class<ComboBox<Object>> ANY_BOX = (Class<ComboBox<Object>>) (Class<?>) ComboBox.class;

    private static final int PATIENCE = Integer.getInteger("enthesis.patience", 60);

    private final FxRobot robot;
    private final boolean pasting;
    private boolean pictures = true;
    private Optional<Theme> theme = Optional.empty();

    Hands(FxRobot robot) {
        this(robot, false);
    }

    private Hands(FxRobot robot, boolean pasting) {
        this.robot = robot;
        this.pasting = pasting;
    }

    /// Hands in a hurry, that paste what they put into a field.
    static Hands pasting(FxRobot robot) {
        return new Hands(robot, true);
    }

    /// Hands in a hurry that take no pictures.
    static Hands blind(FxRobot robot) {
        var hands = pasting(robot);
        hands.pictures = false;
        return hands;
    }

    /// Gives the window, which all tests share, the size of a workstation's: in a smaller one panels fold away.
    static Stage atWorkstation(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(800);
        return stage;
    }

    /// Starts the program in the window that all tests share, on the chart in this folder.
    static Program begin(Stage stage, Path folder, Clock clock) {
        return begin(stage, folder, clock, new Theme(Theme.Look.LIGHT));
    }

    static Program begin(Stage stage, Path folder, Clock clock, Theme theme) {
        var program = new Program(atWorkstation(stage), clock, theme, () -> {});
        program.begin(ChartFolder.at(folder), new LocalDisk());
        return program;
    }

    /// Ends it, and waits until its window is gone.
    void end(Program program, Stage stage) {
        robot.interact(program::end);
        until("the end", () -> !stage.isShowing());
    }

    void width(double width) {
        robot.interact(() -> robot.listTargetWindows().getFirst().setWidth(width));
    }

    /// Opens what is marked in a list of Today, once the list has been read.
    Hands fromToday(KeyCode list) {
        press(KeyCode.ALT, list);
        until("a row of list " + list, () -> robot.listTargetWindows().getFirst().getScene()
                .getFocusOwner() instanceof ListView<?> rows && rows.getSelectionModel().getSelectedItem() != null);
        return press(KeyCode.ENTER);
    }

    /// Waits until `condition` holds on screen; the chart's thread may still be working.
    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS,
                    () -> robot.interact(() -> {}) != null && seen(condition));
        } catch (TimeoutException e) {
            picture("journey-stuck");
            throw new AssertionError("never seen: " + what + ", " + where(), e);
        }
    }

    /// Which window is in front, its size and what holds its focus.
    private String where() {
        var window = robot.listTargetWindows().getFirst();
        return "%s %.0fx%.0f focused=%s focus=%s, windows=%d".formatted(window.getClass().getSimpleName(),
                window.getWidth(), window.getHeight(), window.isFocused(), window.getScene().getFocusOwner(),
                robot.listTargetWindows().size());
    }

    private static boolean seen(Callable<Boolean> condition) throws Exception {
        return WaitForAsyncUtils.asyncFx(condition).get();
    }

    boolean shows(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(Hands::visible);
    }

    static boolean visible(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    void untilShown(String query) {
        until(query, () -> shows(query));
    }

    /// Waits for a sentence anywhere on screen.
    void untilSaid(String words) {
        until(words, () -> says(words));
    }

    boolean says(String words) {
        return robot.lookup(node -> text(node).contains(words) && visible(node)).tryQuery().isPresent();
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextFlow flow -> flow.getChildren().stream().map(Hands::text).collect(Collectors.joining());
            case Text text -> text.getText();
            default -> "";
        };
    }

    Hands click(String query) {
        untilShown(query);
        robot.clickOn(query);
        return this;
    }

    Hands type(String words) {
        if (!pasting || !read(() -> pasted(words))) {
            robot.write(words);
        }
        return this;
    }

    /// Whether what has the focus takes a paste; a key is typed back from paper.
    private boolean pasted(String words) {
        var owner = robot.listTargetWindows().getFirst().getScene().getFocusOwner();
        if (owner instanceof TextInputControl field && !field.getStyleClass().contains("key-group")) {
            field.replaceSelection(words);
            return true;
        }
        return false;
    }

    Hands press(KeyCode... keys) {
        robot.push(keys);
        return this;
    }

    /// Puts the focus on a field and types into it.
    Hands into(String query, String words) {
        untilShown(query);
        if (pasting && robot.lookup(query).query() instanceof TextInputControl) {
            return put(query, words);
        }
        robot.interact(() -> robot.lookup(query).query().requestFocus());
        return type(words);
    }

    /// Puts the focus on a field and replaces what is in it, as pasting over a selection does.
    Hands put(String query, String words) {
        untilShown(query);
        robot.interact(() -> {
            var field = robot.lookup(query).queryAs(TextInputControl.class);
            field.requestFocus();
            field.replaceText(0, field.getLength(), words);
        });
        return this;
    }

    /// Unlocks with a name and a password and waits for Today.
    void unlock(String name, String password) {
        into("#unlock-name", name).into("#unlock-password", password).press(KeyCode.ENTER).untilShown("#today");
    }

    /// Every word that is visible under the first visible node of the query, in order.
    String words(String query) {
        return read(() -> seen(query).map(node -> node.lookupAll("*").stream().filter(Hands::visible).map(Hands::text)
                .filter(text -> !text.isBlank()).distinct().collect(Collectors.joining(" | "))).orElse(""));
    }

    /// Everything typed and chosen under the first visible node of the query.
    List<String> state(String query) {
        return read(() -> seen(query).map(node -> new Screen(node).state()).orElseGet(List::of));
    }

    List<String> styles(String query) {
        return read(() -> seen(query).map(node -> List.copyOf(node.getStyleClass())).orElseGet(List::of));
    }

    boolean enabled(String query) {
        return read(() -> seen(query).filter(node -> !node.isDisabled()).isPresent());
    }

    private Optional<Node> seen(String query) {
        return robot.lookup(query).queryAll().stream().filter(Hands::visible).findFirst();
    }

    /// What the screen says at this moment.
    <T> T read(Callable<T> look) {
        try {
            return WaitForAsyncUtils.asyncFx(look).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /// Puts the focus on a row of choices and takes the `place`th by the arrow key.
    Hands choose(String query, int place) {
        untilShown(query);
        robot.interact(() -> robot.lookup(query).query().requestFocus());
        for (int i = 0; i < place; i++) {
            press(KeyCode.RIGHT);
        }
        return this;
    }

    /// Takes the line with these words from the `nth` list box of the query.
    Hands pick(String query, int nth, String words) {
        untilShown(query);
        robot.interact(() -> {
            var box = robot.lookup(query).queryAllAs(ANY_BOX).stream().filter(SearchableComboBox.class::isInstance)
                    .toList()
                    .get(nth);
            box.requestFocus();
            box.setValue(box.getItems().stream().filter(one -> box.getConverter().toString(one).contains(words))
                    .findFirst().orElseThrow());
        });
        return this;
    }

    /// Pictures are dark, too, from here on.
    Hands inBothLooks(Theme looks) {
        theme = Optional.of(looks);
        return this;
    }

    /// Keeps a picture of the whole window under target/screens. Everything in it must fit; texts with a word of `cut`
    /// may end in dots.
    void picture(String name, String... cut) {
        if (!pictures) {
            return;
        }
        robot.interact(() -> {
            var scene = robot.listTargetWindows().getFirst().getScene();
            Pictures.save(scene, name, cut);
            theme.ifPresent(looks -> {
                looks.look.set(Theme.Look.DARK);
                Pictures.save(scene, name + "-dark", cut);
                looks.look.set(Theme.Look.LIGHT);
            });
        });
    }

    void picture(Scene scene, String name) {
        robot.interact(() -> {
            Pictures.save(scene, name);
        });
    }
}
