package enthesis.ui.map.past;

import enthesis.domain.map.past.Overlay;
import enthesis.domain.map.past.Ring;
import enthesis.ui.kit.Texts;
import enthesis.ui.map.model.Camera;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Group;

/// The rings of earlier sessions under the markers. They are made when the sessions or the sheet change; a zoom moves
/// them, a pan moves all of them at once, typing nothing.
public final class RingsView extends Group {
    private final PastModel past;
    private final PastWords words;
    private final ReadOnlyObjectProperty<Camera> camera;
    private List<RingView> rings = List.of();
    private Optional<Camera> laid = Optional.empty();

    /// Whoever shows it takes no mouse from what lies under it.
    public RingsView(PastModel past, Texts texts, ReadOnlyObjectProperty<Camera> camera) {
        this.past = past;
        this.camera = camera;
        words = new PastWords(texts);
        setId("past-rings");
        setManaged(false);
        setMouseTransparent(true);
        past.overlay().subscribe(this::build);
        past.byPain.subscribe((_, _) -> dye());
        camera.subscribe(_ -> place());
    }

    private void build(Overlay overlay) {
        var next = new ArrayList<RingView>();
        boolean several = past.series().get().one().isEmpty();
        for (var ring : overlay.rings()) {
            int wider = several ? Math.min(ring.age(), 4) : 0;
            next.add(new RingView(ring, wider, words.mark(ring.treated().change())));
        }
        rings = next;
        laid = Optional.empty();
        getChildren().setAll(rings);
        dye();
        place();
    }

    private void dye() {
        rings.forEach(ring -> ring.byPain(past.byPain.get()));
    }

    private void place() {
        var now = camera.get();
        setTranslateX(now.left());
        setTranslateY(now.top());
        if (laid.filter(then -> then.scale() == now.scale() && then.mirror().equals(now.mirror())).isEmpty()) {
            rings.forEach(ring -> put(ring, now));
            laid = Optional.of(now);
        }
    }

    private static void put(RingView view, Camera now) {
        Ring ring = view.ring();
        view.setTranslateX(now.screenX(ring.x()) - now.left());
        view.setTranslateY(now.screenY(ring.y()) - now.top());
    }
}
