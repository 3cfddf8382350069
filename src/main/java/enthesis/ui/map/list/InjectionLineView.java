package enthesis.ui.map.list;

import enthesis.domain.map.Point;
import enthesis.domain.map.StructureName;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.ui.kit.sign.SideTag;
import enthesis.ui.kit.sign.SolutionSign;
import enthesis.ui.map.canvas.GlyphView;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import enthesis.ui.map.model.StateWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a row of the list says of a point: sign, structure, and below each other volume with solution, and state. The
/// side is named where it is not the one shown, or both are. One line serves one point after the other: only what reads
/// differently is changed, so that stepping and typing cost nothing that is not seen.
final class InjectionLineView extends HBox {
    private static final double HEIGHT = 42;
    /// The longest name that stays on one line.
    private static final int ONE_LINE = 18;

    private final MapModel map;
    private final HBox glyph = new HBox();
    private final Label name = new Label();
    private final Label rest = new Label();
    private final Label volume = word("map-row-volume", 50);
    private final Label letter = word("map-row-solution", 14);
    private final Label state = word("map-row-state", 66);
    private List<Object> sign = List.of();
    private Optional<Side> tagged = Optional.empty();

    InjectionLineView(MapModel map) {
        super(6);
        this.map = map;
        glyph.setAlignment(Pos.CENTER);
        glyph.setMinWidth(26);
        name.getStyleClass().add("map-row-name");
        name.setWrapText(true);
        name.setMaxHeight(HEIGHT);
        rest.getStyleClass().add("map-row-rest");
        rest.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        var names = new VBox(name, rest);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        var amount = new HBox(2, volume, letter);
        amount.setAlignment(Pos.BASELINE_RIGHT);
        var right = new VBox(amount, state);
        right.setAlignment(Pos.CENTER_RIGHT);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(glyph, names, right);
    }

    void show(Point point) {
        sign(point);
        names(point);
        var millilitres = point.volume().asValue().map(Millilitres::toString);
        volume.setText(millilitres.map(number -> map.texts.say("map.millilitres", number))
                .orElse(map.texts.say("map.noVolume")));
        look(volume, "map-row-volume", millilitres.isEmpty() ? "tone-needs" : "");
        letter.setText(MapTotals.letter(point.solution()));
        look(letter, "map-row-solution", SolutionSign.look(point.solution()));
        state.setText(StateWords.state(point, map.texts));
    }

    private void sign(Point point) {
        List<Object> now = List.of(point.order(), point.solution(), point.planned(), point.skipped());
        if (!now.equals(sign)) {
            sign = now;
            glyph.getChildren().setAll(GlyphView.listed(point));
        }
    }

    private void names(Point point) {
        var words = StructureName.of(point.structure());
        name.setText(words.head());
        tag(point.side().filter(_ -> !map.isOnSide(point) || map.region.get().undivided()));
        var second = map.isOnShown(point) ? words.rest() : view(point);
        rest.setText(second);
        boolean two = !second.isEmpty() && words.head().length() <= ONE_LINE;
        rest.setVisible(two);
        rest.setManaged(two);
    }

    private void tag(Optional<Side> side) {
        if (!side.equals(tagged)) {
            tagged = side;
            name.setGraphic(side.map(its -> new SideTag(its, SideTag.Size.SMALL, map.texts.words())).orElse(null));
            look(name, "map-row-name", side.isPresent() ? "beside-side" : "");
        }
    }

    private String view(Point point) {
        return switch (point.place()) {
            case Point.OnSheet on -> map.atlas.sheet(on.sheet(), on.revision())
                    .map(sheet -> view(point,
                            map.texts.say("map.viewOf." + sheet.view().name().toLowerCase(Locale.ROOT))))
                    .orElseGet(() -> map.texts.say("map.noDrawing"));
            case Point.OnPicture _ -> map.pictures.all().get().stream().filter(picture -> picture.holds(point))
                    .findFirst().map(picture -> map.texts.say("picture.view", Integer.toString(picture.number())))
                    .orElse("");
        };
    }

    private String view(Point point, String view) {
        boolean today = map.atlas.region(point.place().region()).filter(its -> its.offers(point.place())).isPresent();
        return today ? view : map.texts.say("map.earlierView", view);
    }

    private static void look(Label label, String always, String besides) {
        var wished = besides.isEmpty() ? List.of("label", always) : List.of("label", always, besides);
        if (!label.getStyleClass().equals(wished)) {
            label.getStyleClass().setAll(wished);
        }
    }

    private static Label word(String look, double width) {
        var label = new Label();
        label.getStyleClass().add(look);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
