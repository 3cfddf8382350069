package enthesis.ui.map.picture;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.picture.MarkPlace;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.PictureActs;
import enthesis.domain.picture.PictureFields;
import enthesis.domain.value.Side;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What is said and measured of the picture that is shown: caption, side, what ultrasound shows, the scale, the skin
/// and the depths that follow. Takes no room while a sheet is shown.
final class PictureBarView extends FlowPane {
    private final MapModel map;
    private TextField length = new TextField();
    private final Label depth = new Label();
    private Optional<String> built = Optional.empty();

    PictureBarView(MapModel map) {
        super(8, 6);
        this.map = map;
        getStyleClass().add("picture-bar");
        setId("picture-bar");
        depth.getStyleClass().add("map-label");
        depth.setId("picture-depth");
        managedProperty().bind(visibleProperty());
        map.sheet.locked().subscribe(this::setDisable);
        map.shown.subscribe(_ -> show());
        map.pictures.all().subscribe((_, _) -> show());
        map.points().subscribe((_, _) -> measured());
        map.pictures.onLengthMarked(this::askLength);
    }

    private void show() {
        var picture = map.pictures.shown();
        setVisible(picture.isPresent());
        var now = picture.map(one -> one.row() + one.kind().map(Enum::name).orElse(""));
        if (!now.equals(built)) {
            built = now;
            picture.ifPresentOrElse(this::build, getChildren()::clear);
        }
        measured();
    }

    private void build(OwnPicture picture) {
        int row = picture.row();
        var nodes = new ArrayList<Node>();
        var caption = text(new TextField(), PictureFields.caption(row), "picture-caption", 200);
        caption.setPromptText(map.texts.say("picture.captionPrompt"));
        nodes.add(labelled("picture.caption", caption));
        nodes.add(labelled("picture.side", new ChoiceBar(map.sheet.text(PictureFields.side(row)), sides())
                .named("picture-side")));
        if (picture.isUltrasound()) {
            nodes.add(labelled("picture.finding", new ChoiceBar(map.sheet.text(PictureFields.anatomy(row)),
                    new Option("normal", map.texts.say("picture.normal")),
                    new Option("abnormal", map.texts.say("picture.abnormal"))).named("picture-anatomy")));
            nodes.add(labelled("picture.needle", new ChoiceBar(map.sheet.text(PictureFields.needleSeen(row)),
                    new Option("yes", map.texts.say("picture.yes")), new Option("no", map.texts.say("picture.no")))
                    .named("picture-needle")));
        }
        nodes.addAll(measuring(row));
        nodes.add(ActButton.plain(map.texts.say("picture.remove"), "", () -> map.act(PictureActs.remove(
                map.sheet.now(), row))).named("picture-remove"));
        getChildren().setAll(nodes);
    }

    private List<Option> sides() {
        var sides = map.region.get().undivided()
                ? List.of(Side.RIGHT, Side.LEFT, Side.MIDLINE)
                : List.of(Side.RIGHT, Side.LEFT);
        return sides.stream().map(side -> new Option(Choices.text(side), map.sideWord(side))).toList();
    }

    private List<Node> measuring(int row) {
        length = text(new TextField(), PictureFields.millimetres(row), "picture-length", 64);
        return List.of(
                ActButton.plain(map.texts.say("picture.scale"), "Alt+L",
                        () -> map.pictures.begin(MarkPlace.SCALE_FROM)).named("picture-scale"),
                labelled("picture.millimetres", length), word("picture.mm"),
                ActButton.plain(map.texts.say("picture.skin"), "Alt+K", () -> map.pictures.begin(MarkPlace.SKIN))
                        .named("picture-skin"),
                depth,
                ActButton.plain(map.texts.say("picture.depths"), "Alt+W", this::writeDepths)
                        .named("picture-depths"),
                ActButton.plain(map.texts.say("picture.unmark"), "", () -> map.act(PictureActs.unmark(map.sheet.now(),
                        row))).named("picture-unmark"));
    }

    private void askLength() {
        length.requestFocus();
        length.selectAll();
    }

    /// Writes the measured depths into the points, as the hand would.
    void writeDepths() {
        map.pictures.shown().ifPresent(picture -> {
            long measured = map.points().get().stream().filter(point -> picture.depth(point).isPresent()).count();
            if (measured == 0) {
                map.message.set(map.texts.say("picture.noDepths"));
            } else {
                map.act(PictureActs.depths(map.sheet.now(), picture.row()));
                map.message.set(map.texts.say("picture.depthsWritten", StateWords.count((int) measured, map.texts)));
            }
        });
    }

    private void measured() {
        depth.setText(map.pictures.shown().map(picture -> map.points().get().stream()
                .flatMap(point -> picture.depth(point).stream()
                        .map(mm -> map.texts.say("picture.depthOf", Integer.toString(point.order()),
                                mm.toPlainString())))
                .collect(Collectors.joining("   "))).filter(words -> !words.isEmpty())
                .map(words -> map.texts.say("picture.depthLine", words)).orElse(""));
        depth.setManaged(!depth.getText().isEmpty());
    }

    boolean focus(Field field) {
        var node = Objects.requireNonNullElse(lookup("#picture-" + field.name()), lookup("#picture-side"));
        if (isVisible() && node != null) {
            node.requestFocus();
        }
        return isVisible();
    }

    private TextField text(TextField field, Field bound, String id, double width) {
        Tied.to(field, map.sheet.text(bound));
        field.setId(id);
        field.setPrefWidth(width);
        return field;
    }

    private HBox labelled(String words, Node node) {
        var label = word(words);
        label.setLabelFor(node);
        node.setAccessibleText(label.getText());
        var box = new HBox(6, label, node);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Label word(String words) {
        var label = new Label(map.texts.say(words));
        label.getStyleClass().add("map-label");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
