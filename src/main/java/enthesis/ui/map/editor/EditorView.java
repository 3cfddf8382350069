package enthesis.ui.map.editor;

import enthesis.domain.entry.Field;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The editor of the selected point. Every keystroke reaches the sheet. Enter says it was given and goes to the next
/// planned point, Up and Down go to the ones beside it, Esc closes; the volume has the focus and is selected, so that a
/// typed digit replaces the suggestion.
public final class EditorView extends VBox {
    private final MapModel map;
    private final MapHand hand;
    private final HeadView head;
    private final PointEntryView volume;
    private final SolutionView solution;
    private final PointEntryView depth;
    private final List<PointEntryView> entries;
    private final ActButton given;
    private final ActButton delete;

    /// `skip` asks why the point is not done.
    public EditorView(MapModel map, MapHand hand, Runnable skip) {
        super(8);
        this.map = map;
        this.hand = hand;
        getStyleClass().add("map-editor");
        setId("map-editor");
        var texts = map.texts;
        head = new HeadView(map);
        volume = new PointEntryView(texts.say("map.volume"), "volume", 82).unit(texts.say("map.ml"));
        depth = new PointEntryView(texts.say("map.depth"), "depth", 90).unit(texts.say("map.mm"));
        var needle = new PointEntryView(texts.say("map.needle"), "needle", 130);
        var guidance = new PointEntryView(texts.say("map.guidance"), "guidance", 98);
        var passes = new PointEntryView(texts.say("map.passes"), "passes", 62);
        var note = new PointEntryView("", "note", 306);
        entries = List.of(volume, depth, needle, guidance, passes, note);
        solution = new SolutionView(map, "point-solution", 118);
        given = ActButton.primary(texts.say("map.given"), texts.say("map.enter"), () -> hand.give(true))
                .named("map-given")
                .wide();
        delete = ActButton.plain(texts.say("map.delete"), "", hand::delete).named("map-delete");
        delete.managedProperty().bind(delete.visibleProperty());
        getChildren().addAll(head, new HBox(8, volume, solution, depth), new HBox(8, needle, guidance, passes), note,
                head.risk(), buttons(texts, skip));
        setVisible(false);
        map.selected.subscribe(_ -> bind());
        map.points().subscribe(_ -> show());
        map.editing.subscribe(this::open);
        map.sheet.locked().subscribe(this::setDisable);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(javafx.event.Event::consume);
        setOnMouseClicked(javafx.event.Event::consume);
        setOnScroll(javafx.event.Event::consume);
    }

    private HBox buttons(Texts texts, Runnable skip) {
        HBox.setHgrow(given, Priority.ALWAYS);
        return new HBox(8, given, ActButton.plain(texts.say("map.skip"), "", skip).named("map-skip"),
                delete);
    }

    private void bind() {
        map.point(map.selected.get()).ifPresent(point -> {
            volume.bind(map.sheet.text(PointFields.volume(point.row())));
            depth.bind(map.sheet.text(PointFields.depth(point.row())));
            entries.get(2).bind(map.sheet.text(PointFields.needle(point.row())));
            entries.get(3).bind(map.sheet.text(PointFields.guidance(point.row())));
            entries.get(4).bind(map.sheet.text(PointFields.passes(point.row())));
            entries.get(5).bind(map.sheet.text(PointFields.note(point.row())));
        });
        show();
        open(map.editing.get());
    }

    private void show() {
        map.point(map.selected.get()).ifPresent(point -> {
            var usual = point.target().flatMap(id -> map.atlas.target(point.place().region(), id))
                    .map(target -> target.typical());
            head.show(point);
            solution.show();
            volume.mark(point, usual);
            depth.prompt(usual.flatMap(one -> one.depth()).map(mm -> mm.from() + "–" + mm.to()).orElse(""));
            entries.get(2).prompt(usual.map(one -> one.needle()).orElse(""));
            entries.get(3).prompt(usual.map(one -> one.guidance()).orElse(""));
            entries.get(5).prompt(map.texts.say("map.note"));
            delete.setVisible(!map.marked(point));
            given.setText(map.texts.say(point.given() ? "map.nextPoint" : "map.given"));
        });
    }

    private void open(boolean editing) {
        boolean open = editing && !map.chosen.many() && map.point(map.selected.get()).isPresent();
        setVisible(open);
        if (open) {
            volume.take();
        }
    }

    /// Opens it with this as the volume, ready for the next digit.
    public void startVolume(String digit) {
        map.editing.set(true);
        volume.start(digit);
    }

    /// Puts the focus on a field of the selected point.
    public boolean focus(Field field) {
        var entry = entries.stream().filter(one -> one.field().equals(field.name())).findFirst();
        Optional<Point> point = map.point(field.row());
        if (point.isEmpty()) {
            return false;
        }
        map.select(field.row());
        map.editing.set(true);
        if (!field.equals(PointFields.solution(field.row())) || !solution.take()) {
            entry.ifPresent(PointEntryView::take);
        }
        return true;
    }

    /// Whether letters typed at `node` are an answer there, and begin no quick entry.
    public boolean takesLetters(Node node) {
        return solution.holds(node);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (event.getTarget() instanceof Button) {
                    return;
                }
                hand.give(true);
            }
            case ESCAPE -> map.editing.set(false);
            case UP -> hand.step(-1);
            case DOWN -> hand.step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
