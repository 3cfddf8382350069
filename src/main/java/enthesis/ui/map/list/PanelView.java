package enthesis.ui.map.list;

import enthesis.domain.map.Point;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.map.marking.MarkingHand;
import enthesis.ui.map.marking.MarkingView;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.past.PastModel;
import enthesis.ui.map.past.PastView;
import enthesis.ui.map.plan.PlanHand;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The right column of the map: injections, totals, ceiling, what needs saying, and the way on.
public final class PanelView extends VBox {
    private final MapModel map;
    private final Label count = new Label();
    private final InjectionsView injections;
    private final VBox notices = new VBox(6);

    public PanelView(MapModel map, MapHand hand, PlanHand plan, PastModel past, MarkingHand marking, Runnable next) {
        this.map = map;
        getStyleClass().add("map-panel");
        injections = new InjectionsView(map, hand, plan, past);
        var title = new Label(map.texts.say("map.injections"));
        title.getStyleClass().add("map-panel-title");
        count.getStyleClass().add("map-panel-count");
        count.setId("map-count");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(title, room, count);
        head.getStyleClass().add("map-panel-head");
        VBox.setVgrow(injections, Priority.ALWAYS);
        var foot = new VBox(10, new PastView(map, past), new DifferenceView(map), new TotalsView(map),
                new CeilingLineView(map), notices,
                ActButton.plain(map.texts.say("map.next"), "F6", next).named("map-next").wide());
        foot.getStyleClass().add("map-panel-foot");
        getChildren().addAll(head, planBar(plan), new MarkingView(map, marking), injections, foot);
        map.points().subscribe(_ -> count());
    }

    private HBox planBar(PlanHand plan) {
        var bar = new HBox(8, ActButton.plain(map.texts.say("map.plan"), "Alt+R", plan::offer).named("map-plan"),
                ActButton.plain(map.texts.say("map.all"), "Shift+Enter", plan::confirmAll).named("map-all"));
        bar.getStyleClass().add("map-plan-bar");
        return bar;
    }

    private void count() {
        var points = map.points().get();
        long skipped = points.stream().filter(Point::skipped).count();
        count.setText(map.texts.say(skipped == 0 ? "map.count" : "map.countSkipped",
                Long.toString(points.stream().filter(Point::given).count()),
                Long.toString(points.stream().filter(Point::planned).count()), Long.toString(skipped)));
    }

    /// What the section of findings wants to say here.
    public ObservableList<Node> notices() {
        return notices.getChildren();
    }

    public void focusList() {
        injections.requestFocus();
    }
}
