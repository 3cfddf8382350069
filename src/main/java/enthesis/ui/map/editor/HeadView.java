package enthesis.ui.map.editor;

import enthesis.domain.map.Point;
import enthesis.domain.map.StructureName;
import enthesis.domain.map.Target;
import enthesis.ui.kit.Dress;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.map.canvas.GlyphView;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.model.Usual;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The head of the editor: number, structure, what is usual there, and whether it is planned or given.
final class HeadView extends HBox {
    private static final double NAME = 200;

    private final MapModel map;
    private final Label name = new Label();
    private final Label usual = new Label();
    private final Label state = new Label();
    private final Label risk = new Label();
    private final VBox names = new VBox(1, name, usual);
    private @Nullable Sign shown;

    private record Sign(int order, int solution, Point.State state) {}

    HeadView(MapModel map) {
        super(10);
        this.map = map;
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("map-editor-head");
        name.getStyleClass().add("map-editor-name");
        name.setWrapText(true);
        name.setMaxWidth(NAME);
        usual.getStyleClass().add("map-editor-usual");
        usual.setWrapText(true);
        usual.setMaxWidth(NAME);
        state.getStyleClass().add("map-state");
        state.setMinWidth(USE_PREF_SIZE);
        names.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(names, Priority.ALWAYS);
        risk.getStyleClass().addAll("map-risk", "tone-caution");
        risk.setGraphic(Signs.of(Feather.ALERT_TRIANGLE, 14));
        risk.setWrapText(true);
        risk.setMaxWidth(306);
    }

    /// The sign is made anew only where it looks another way: this follows every letter of the volume.
    private void sign(Point point) {
        var now = new Sign(point.order(), point.solution(), point.state());
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(GlyphView.listed(point), names, state);
        }
    }

    /// What lies near the structure; takes no room where nothing does.
    Node risk() {
        return risk;
    }

    void show(Point point) {
        Optional<Target> target = point.target().flatMap(id -> map.atlas.target(point.place().region(), id));
        Texts texts = map.texts;
        var words = StructureName.of(point.structure());
        name.setText(words.head());
        usual.setText(
                target.map(found -> Usual.line(found, words.rest(), texts)).orElse(texts.say("map.freeHint")));
        state.setText(StateWords.state(point, texts));
        Dress.as(state, "label", "map-state", StateWords.look(point));
        var near = String.join(", ", map.near(point));
        risk.setText(texts.say("map.nearLine", near));
        risk.setVisible(!near.isEmpty());
        risk.setManaged(!near.isEmpty());
        sign(point);
    }
}
