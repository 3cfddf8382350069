package enthesis.ui.map.canvas;

import enthesis.domain.map.drawing.Layer;
import enthesis.domain.map.sheet.Mirror;
import enthesis.ui.map.model.Camera;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.SetChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;

/// The canvas of the map. The drawing is scaled and mirrored, markers and words are laid over it and are not.
public final class CanvasView extends Pane {
    private static final double FOOT = 34;

    private final MapModel map;
    private final Map<String, DrawingView> drawings = new HashMap<>();
    private final Group paper = new Group();
    private final Affine affine = new Affine();
    private final CaptionView caption;
    private final LegendView legend;
    private final DrawnLineView drawn;
    private final WashView wash;
    private final HintView hint;
    private final MarkersView markers;
    private final LeaderView leader;
    private final ReadOnlyObjectWrapper<Camera> camera;
    private final Region question;
    /// Of its own, so that the focus does not give every marker its look again.
    private final Region ring = new Region();
    private boolean fitted = true;

    /// `editor` is laid beside the marker it belongs to, `question` over all.
    public CanvasView(MapModel map, MapHand hand, Pane editor, Region question) {
        this.map = map;
        this.question = question;
        getStyleClass().add("map-canvas");
        setId("map-canvas");
        setFocusTraversable(true);
        camera = new ReadOnlyObjectWrapper<>(Camera.fit(mirror(), 100, 100));
        caption = new CaptionView(map);
        legend = new LegendView(map);
        hint = new HintView(map.texts);
        accessibleTextProperty().bind(caption.spoken());
        drawn = new DrawnLineView(map);
        wash = new WashView(map);
        markers = new MarkersView(map, hand, camera.getReadOnlyProperty());
        leader = new LeaderView(map, markers, editor);
        paper.getTransforms().setAll(affine);
        paper.setMouseTransparent(true);
        ring.getStyleClass().add("map-canvas-ring");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusedProperty());
        var band = new BandView();
        getChildren().addAll(paper, caption, legend, drawn, markers, leader, band, editor, hint, question, ring);
        editor.layoutBoundsProperty().subscribe(_ -> requestLayout());
        question.visibleProperty().subscribe(_ -> requestLayout());
        clip();
        new PointerView(this, map, hand, hint, markers, band);
        map.shown.subscribe(_ -> refit());
        map.side.subscribe(_ -> refit());
        map.editing.subscribe(_ -> requestLayout());
        map.chosen.now().subscribe((before, now) -> {
            if (before.many() || now.many()) {
                requestLayout();
            }
        });
        map.layers.addListener((SetChangeListener<Layer>) _ -> drawing().show(map.layers));
        camera.subscribe(this::aim);
    }

    private void clip() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private Mirror mirror() {
        return Mirror.of(map.shown.get(), map.side.get());
    }

    public ReadOnlyObjectProperty<Camera> camera() {
        return camera.getReadOnlyProperty();
    }

    /// Lays something between the drawing and the markers; it follows the camera by itself.
    public void underMarkers(Node node) {
        getChildren().add(getChildren().indexOf(markers), node);
    }

    /// The drawing that is shown; each is built once.
    public DrawingView drawing() {
        var sheet = map.shown.get();
        return drawings.computeIfAbsent(sheet.edition(), _ -> new DrawingView(sheet));
    }

    /// All of the sheet again.
    public void fit() {
        fitted = true;
        camera.set(Camera.fit(mirror(), getWidth(), Math.max(1, getHeight() - FOOT)));
    }

    public void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    void zoom(double factor, double x, double y) {
        fitted = false;
        camera.set(camera.get().zoomed(factor, x, y));
    }

    void pan(double byX, double byY) {
        fitted = false;
        camera.set(camera.get().panned(byX, byY, getWidth(), getHeight()));
    }

    /// Lights the structure of a target, or none.
    void light(Optional<String> structure) {
        drawing().light(structure);
    }

    /// Shows this in the place of the drawing, until another sheet is shown.
    public void lay(Node ground) {
        paper.getChildren().setAll(ground);
    }

    private void refit() {
        drawing().show(map.layers);
        paper.getChildren().setAll(drawing(), wash);
        hint.hide();
        fit();
    }

    private void aim(Camera now) {
        double scaleX = now.mirror().mirrored() ? -now.scale() : now.scale();
        affine.setToTransform(scaleX, 0, now.screenX(0), 0, now.scale(), now.screenY(0));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (fitted) {
            fit();
        }
        double width = getWidth();
        double height = getHeight();
        caption.resizeRelocate(0, 0, width, height);
        legend.resizeRelocate(0, height - FOOT, width, FOOT);
        drawn.lay(width, height - FOOT);
        ring.resizeRelocate(0, 0, width, height);
        markers.resizeRelocate(0, 0, width, height);
        markers.place();
        leader.lay(width, height - FOOT, caption.titleBottom());
        question.autosize();
        question.relocate(Math.rint((width - question.getWidth()) / 2),
                Math.max(0, Math.rint((height - question.getHeight()) / 2)));
    }
}
