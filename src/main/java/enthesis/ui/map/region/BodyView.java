package enthesis.ui.map.region;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Region;
import enthesis.domain.map.drawing.Box;
import enthesis.domain.map.sheet.Area;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.ui.kit.sign.Tip;
import enthesis.ui.map.canvas.DrawingView;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.past.PastModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// The body from one side. A click on a region opens it on the side that was clicked; only regions that have sheets can
/// be chosen.
final class BodyView extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");

    private record Choice(Region region, Area area, SVGPath shape, Tooltip tip, CountView count) {}

    private final MapModel map;
    private final PastModel past;
    private final double scale;
    private final List<Choice> choices = new ArrayList<>();

    BodyView(MapModel map, PastModel past, BodyFigure figure, double height) {
        super(2);
        this.map = map;
        this.past = past;
        setAlignment(Pos.CENTER);
        scale = height / figure.sheet().box().height();
        var paper = new Group(new DrawingView(figure.sheet()));
        figure.areas().forEach(area -> map.atlas.region(area.region())
                .ifPresent(region -> paper.getChildren().add(shape(region, area, figure.sheet().box()))));
        paper.getChildren().add(new DrawnPartsView(map, figure));
        choices.forEach(choice -> paper.getChildren().add(choice.count));
        paper.setScaleX(scale);
        paper.setScaleY(scale);
        var view = figure.sheet().view().name().toLowerCase(Locale.ROOT);
        var words = new Label(map.texts.say("map.body." + view));
        words.getStyleClass().add("map-body-words");
        getChildren().addAll(new Group(paper), words);
        map.region.subscribe(_ -> mark());
        map.side.subscribe(_ -> mark());
        past.past().subscribe(_ -> count());
    }

    private SVGPath shape(Region region, Area area, Box box) {
        var shape = new SVGPath();
        shape.setContent(area.hit());
        shape.getStyleClass().add("map-area");
        shape.setFocusTraversable(true);
        shape.setAccessibleRole(AccessibleRole.BUTTON);
        var tip = new Tip();
        Tooltip.install(shape, tip);
        shape.setOnMouseClicked(_ -> map.turn(region, area.side()));
        shape.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                map.turn(region, area.side());
                event.consume();
            }
        });
        choices.add(new Choice(region, area, shape, tip, new CountView(shape, box, scale)));
        return shape;
    }

    /// A region that was injected before is tinted, with the number of its sessions.
    private void count() {
        for (var choice : choices) {
            int sessions = past.past().get().count(choice.region, choice.area.side());
            var words = map.texts.say("map.regionOf", map.texts.say("kit.side." + Choices.text(choice.area.side())),
                    choice.region.name());
            var said = sessions == 0
                    ? words
                    : map.texts.say(sessions == 1 ? "past.usedOnce" : "past.used", words,
                            Integer.toString(sessions));
            choice.shape.pseudoClassStateChanged(USED, sessions > 0);
            choice.shape.setAccessibleText(said);
            choice.tip.setText(said);
            choice.count.show(sessions);
        }
    }

    private void mark() {
        for (var choice : choices) {
            choice.shape.pseudoClassStateChanged(OPEN, choice.region.key().equals(map.region.get().key())
                    && map.side.get().admits(choice.area.side()));
        }
    }
}
