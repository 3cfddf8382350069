package enthesis.ui.map.list;

import enthesis.domain.map.Point;
import enthesis.domain.map.StructureName;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.sign.SideTag;
import enthesis.ui.kit.sign.SolutionSign;
import enthesis.ui.map.canvas.GlyphView;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.past.PastModel;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One injection in the list: sign, structure, and below each other volume with solution, and state. The side is named
/// where it is not the one shown, or both are.
final class InjectionRowView extends ListCell<Point> {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double ROW = 42;
    /// The longest name that stays on one line.
    private static final int ONE_LINE = 18;

    private final MapModel map;
    private final PastModel past;

    InjectionRowView(MapModel map, PastModel past) {
        this.map = map;
        this.past = past;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("map-row");
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        hoverProperty().subscribe((_, over) -> point(over));
        map.chosen.pointed.subscribe(_ -> mark());
    }

    /// A press selects the row alone, with Shift all from where the range began, with Ctrl it takes it in or out.
    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || getItem() == null) {
            return;
        }
        getListView().requestFocus();
        if (event.isShiftDown()) {
            map.chosen.through(getItem().row());
        } else if (event.isShortcutDown()) {
            map.chosen.toggle(getItem().row());
        } else {
            map.select(getItem().row());
        }
        event.consume();
    }

    private void point(boolean over) {
        map.chosen.pointed.set(over && getItem() != null ? getItem().row() : 0);
    }

    private void mark() {
        pseudoClassStateChanged(POINTED, getItem() != null && getItem().row() == map.chosen.pointed.get());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var said = super.queryAccessibleAttribute(attribute, parameters);
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? said + map.chosen.spoken(getItem().row())
                : said;
    }

    @Override
    protected void updateItem(@Nullable Point point, boolean empty) {
        super.updateItem(point, empty);
        mark();
        if (empty || point == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(row(point));
        setAccessibleText(StateWords.spoken(point, map.texts) + past.spoken(point));
    }

    private HBox row(Point point) {
        var glyph = new HBox(GlyphView.listed(point));
        glyph.setAlignment(Pos.CENTER);
        glyph.setMinWidth(26);
        var names = names(point);
        HBox.setHgrow(names, Priority.ALWAYS);
        var letter = word(MapTotals.letter(point.solution()), "map-row-solution", 14);
        letter.getStyleClass().add(SolutionSign.look(point.solution()));
        var amount = new HBox(2, volume(point), letter);
        amount.setAlignment(Pos.BASELINE_RIGHT);
        var right = new VBox(amount, word(StateWords.state(point, map.texts), "map-row-state", 66));
        right.setAlignment(Pos.CENTER_RIGHT);
        var row = new HBox(6, glyph, names, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox names(Point point) {
        var words = StructureName.of(point.structure());
        var name = new Label(words.head());
        name.getStyleClass().add("map-row-name");
        name.setWrapText(true);
        name.setMaxHeight(ROW);
        var names = new VBox(name);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        point.side().filter(_ -> !map.isOnSide(point) || map.region.get().undivided()).ifPresent(side -> {
            name.setGraphic(new SideTag(side, SideTag.Size.SMALL, map.texts.words()));
            name.getStyleClass().add("beside-side");
        });
        var rest = map.isOnShown(point) ? words.rest() : view(point);
        if (!rest.isEmpty() && words.head().length() <= ONE_LINE) {
            var second = new Label(rest);
            second.getStyleClass().add("map-row-rest");
            second.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
            names.getChildren().add(second);
        }
        return names;
    }

    private String view(Point point) {
        return switch (point.place()) {
            case Point.OnSheet on -> map.atlas.sheet(on.sheet(), on.revision())
                    .map(sheet -> map.texts.say("map.viewOf." + sheet.view().name().toLowerCase(Locale.ROOT)))
                    .orElse("");
            case Point.OnPicture _ -> map.pictures.all().get().stream().filter(picture -> picture.holds(point))
                    .findFirst().map(picture -> map.texts.say("picture.view", Integer.toString(picture.number())))
                    .orElse("");
        };
    }

    private Label volume(Point point) {
        var millilitres = point.volume().asValue().map(Millilitres::toString);
        var label = word(millilitres.map(number -> map.texts.say("map.millilitres", number))
                .orElse(map.texts.say("map.noVolume")), "map-row-volume", 50);
        if (millilitres.isEmpty()) {
            label.getStyleClass().add("tone-needs");
        }
        return label;
    }

    private static Label word(String words, String look, double width) {
        var label = new Label(words);
        label.getStyleClass().add(look);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
