package enthesis.ui.today;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.SignedButton;
import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tip;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The top bar outside a chart: clinic and day, where one is, the find box, register, lock.
final class TodayBarView extends StackPane {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    /// As wide as the box that opens over it (patients.css).
    private static final double FIND = 392;

    private final HBox left;
    private final HBox right;
    private final Button find;

    TodayBarView(TodayModel model, Texts texts) {
        getStyleClass().addAll("banner", "today-bar");
        var clinic = new Label();
        clinic.textProperty().bind(model.clinic);
        clinic.getStyleClass().add("today-clinic");
        var day = new Label(DAY.format(model.day()));
        day.getStyleClass().add("banner-line");
        var where = new VBox(2, clinic, day);
        where.setAlignment(Pos.CENTER_LEFT);
        where.setMinWidth(170);
        var here = new HBox(10, KeyHint.cap("F1"), label(texts.say("today.title"), "today-here-name"));
        here.getStyleClass().add("today-here");
        var insight = ActButton.plain(texts.say("today.insight"), "F2", model::openInsight).named("insight-open");
        var practice = ActButton.plain(texts.say("today.practice"), "F4", model.acts().practice())
                .named("practice-open");
        find = find(model, texts);
        left = new HBox(12, where, here, insight, practice);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(USE_PREF_SIZE);
        right = new HBox(16, spring(),
                print(texts.say("today.print"), model::print),
                quiet(new SignedButton(Feather.USER_PLUS, texts.say("today.register"), "Ctrl+N",
                        model.acts().register())),
                quiet(new SignedButton(Feather.LOCK, texts.say("kit.lock"), "Ctrl+L", model.acts().lock())));
        right.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var edges = new HBox(16, left, find, right);
        edges.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(edges);
    }

    void startFind() {
        find.requestFocus();
    }

    /// Whether the focus waits here for lists that come.
    boolean findIsReady() {
        return find.isFocused();
    }

    /// Both sides as wide as the left one where there is room: the find box stands in the middle, where it opens.
    @Override
    protected void layoutChildren() {
        right.setPrefWidth(left.prefWidth(-1));
        super.layoutChildren();
    }

    private static Button find(TodayModel model, Texts texts) {
        var words = label(texts.say("today.find"), "sub");
        var row = new HBox(12, Signs.of(Feather.SEARCH, 18), words, spring(), KeyHint.cap("Ctrl+K"));
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("find-open");
        button.setAccessibleText(texts.say("today.find"));
        button.getStyleClass().add("today-find");
        button.setMinWidth(280);
        button.setPrefWidth(FIND);
        button.setMaxWidth(FIND);
        row.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setOnAction(_ -> model.acts().find().run());
        return button;
    }

    /// Its sign alone: there is no room for words beside the find box.
    private static Button print(String words, Runnable print) {
        var button = new Button();
        button.setGraphic(Signs.of(Feather.PRINTER, 18));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("print-day");
        button.getStyleClass().add("act-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words + ", Ctrl+P");
        button.setTooltip(new Tip(words + " (Ctrl+P)"));
        button.setOnAction(_ -> print.run());
        return quiet(button);
    }

    private static Button quiet(Button button) {
        button.setFocusTraversable(false);
        return button;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
