package enthesis.ui.map.past;

import enthesis.domain.map.past.Change;
import enthesis.domain.map.past.Ring;
import enthesis.ui.kit.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

/// What dashes, colours and signs of the rings mean now.
final class PastLegendView extends HBox {
    private static final double RADIUS = 6;

    private final PastModel past;
    private final Texts texts;
    private final PastWords words;

    PastLegendView(PastModel past, Texts texts) {
        super(10);
        this.past = past;
        this.texts = texts;
        words = new PastWords(texts);
        setId("past-legend");
        setAlignment(Pos.CENTER_LEFT);
        past.overlay().subscribe(_ -> show());
        past.byPain.subscribe((_, _) -> show());
    }

    private void show() {
        var rings = past.overlay().get().rings();
        var meaning = past.byPain.get() ? Stream.of(Change.values()).map(this::pain) : ages(rings);
        var elsewhere = rings.stream().filter(ring -> !ring.exact()).limit(1)
                .map(_ -> entry(texts.say("past.structure"), ring("at-structure")));
        getChildren().setAll(rings.isEmpty() ? List.of() : Stream.concat(meaning, elsewhere).toList());
    }

    private Stream<Label> ages(List<Ring> rings) {
        return rings.stream().map(ring -> RingView.age(ring.age())).distinct().sorted()
                .map(age -> entry(texts.say("past." + age), ring(age)));
    }

    private Label pain(Change change) {
        return entry(words.change(change), RingView.badge(words.mark(change), RingView.change(change)));
    }

    private static Label entry(String words, Node sign) {
        var label = new Label(words, sign);
        label.setMinWidth(USE_PREF_SIZE);
        label.setGraphicTextGap(5);
        label.getStyleClass().add("past-legend");
        return label;
    }

    private static Circle ring(String look) {
        var circle = new Circle(RADIUS);
        circle.getStyleClass().addAll("past-ring", look);
        return circle;
    }
}
