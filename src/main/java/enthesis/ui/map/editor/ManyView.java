package enthesis.ui.map.editor;

import enthesis.domain.map.Point;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.plan.ManyHand;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All selected points at once, in the place of the editor of one: how many, where, what they say alike and what is
/// mixed. A field that is typed into is set for all of them. Enter reads them back as given, Esc goes back to one.
final class ManyView extends VBox {
    private static final double WIDE = 316;

    private final MapModel map;
    private final ManyHand hand;
    private final Label count = new Label();
    private final Label states = new Label();
    private final Label where = new Label();
    private final Label hidden = new Label();
    private final Label sum = new Label();
    private final SolutionView solution;
    private final Label refusal = new Label();
    private final ManyEntryView volume;
    private final List<ManyEntryView> entries;
    private final ActButton given;
    private final ActButton skip;
    private final ActButton again;

    ManyView(MapModel map, ManyHand hand) {
        super(8);
        this.map = map;
        this.hand = hand;
        var texts = map.texts;
        getStyleClass().add("map-editor");
        setId("map-many");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        volume = entry("volume", 92).unit(texts.say("map.ml"));
        var depth = entry("depth", 90).unit(texts.say("map.mm"));
        entries = List.of(volume, depth, entry("needle", 140), entry("guidance", 98), entry("passes", 62),
                entry("note", WIDE));
        solution = new SolutionView(map, "many-solution", 118);
        given = ActButton.primary(texts.say("map.many.give"), texts.say("map.enter"), hand::give).named("many-given")
                .wide();
        HBox.setHgrow(given, Priority.ALWAYS);
        skip = shut(ActButton.plain(texts.say("map.skip"), "", hand::skip).named("many-skip"));
        again = shut(ActButton.plain(texts.say("map.many.planAgain"), "", hand::planAgain).named("many-again"));
        getChildren().addAll(head(), line(where, "map-editor-usual"), line(hidden, "map-risk"),
                new HBox(8, volume, solution, depth),
                new HBox(8, entries.get(2), entries.get(3), entries.get(4)), entries.get(5),
                line(refusal, "map-many-refused"),
                new HBox(8, shut(given), skip, again,
                        ActButton.plain(texts.say("map.delete"), "", hand::delete).named("many-delete")));
        setVisible(false);
        map.chosen.now().subscribe(_ -> show());
        map.points().subscribe(_ -> show());
        map.shown.subscribe(_ -> say());
        map.side.subscribe(_ -> say());
        map.totals.subscribe(_ -> say());
        map.sheet.locked().subscribe(this::setDisable);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(Event::consume);
        setOnMouseClicked(Event::consume);
        setOnScroll(Event::consume);
    }

    private ManyEntryView entry(String field, double width) {
        return new ManyEntryView(map, field, width, this::refuse);
    }

    private HBox head() {
        count.setId("many-count");
        count.getStyleClass().add("map-editor-name");
        states.getStyleClass().addAll("map-state", "planned");
        states.setId("many-states");
        states.setMinWidth(USE_PREF_SIZE);
        sum.getStyleClass().add("map-editor-usual");
        sum.setId("many-sum");
        var names = new VBox(1, count, sum);
        HBox.setHgrow(names, Priority.ALWAYS);
        var head = new HBox(10, names, states);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("map-editor-head");
        return head;
    }

    private static Label line(Label label, String look) {
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMaxWidth(WIDE);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static ActButton shut(ActButton button) {
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void show() {
        boolean many = map.chosen.many();
        setVisible(many);
        if (many) {
            refuse("");
            entries.forEach(ManyEntryView::show);
            say();
        }
    }

    private void say() {
        if (!map.chosen.many()) {
            return;
        }
        var points = map.chosen.points();
        var words = new ManyWords(map, points);
        count.setText(words.count());
        states.setText(words.states());
        where.setText(words.where());
        sum.setText(words.volume());
        hidden.setText(words.hidden());
        solution.show();
        given.setVisible(!points.stream().allMatch(Point::given));
        skip.setVisible(points.stream().noneMatch(Point::given));
        again.setVisible(!points.stream().allMatch(Point::planned));
    }

    private void refuse(String why) {
        refusal.setText(why);
    }

    /// Sets the volume of all, beginning with this digit.
    void startVolume(String digit) {
        volume.start(digit);
    }

    /// Whether letters typed at `node` are an answer there, and begin no quick entry.
    boolean takesLetters(Node node) {
        return solution.holds(node);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (event.getTarget() instanceof Button) {
                    return;
                }
                hand.give();
            }
            case ESCAPE -> map.chosen.narrow();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
