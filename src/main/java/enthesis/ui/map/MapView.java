package enthesis.ui.map;

import enthesis.domain.entry.Field;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.PointFields;
import enthesis.ui.kit.MapDress;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.kit.sign.Tip;
import enthesis.ui.map.canvas.CanvasView;
import enthesis.ui.map.editor.EditingView;
import enthesis.ui.map.list.PanelView;
import enthesis.ui.map.marking.MarkingHand;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapPlan;
import enthesis.ui.map.model.QuickModel;
import enthesis.ui.map.model.RunningTotals;
import enthesis.ui.map.model.SolutionKeys;
import enthesis.ui.map.model.Tool;
import enthesis.ui.map.past.PastBarView;
import enthesis.ui.map.past.PastModel;
import enthesis.ui.map.past.RingsView;
import enthesis.ui.map.past.VisitPast;
import enthesis.ui.map.picture.Album;
import enthesis.ui.map.picture.PicturePartView;
import enthesis.ui.map.plan.PlanHand;
import enthesis.ui.map.plan.QuestionView;
import enthesis.ui.map.plan.Repertoire;
import enthesis.ui.map.quick.QuickView;
import enthesis.ui.map.region.RegionView;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The injection map: everything right of the narrow rail. With the focus on map or list a letter starts quick entry
/// and a digit the volume of the selected point, so a whole session needs no mouse.
public final class MapView extends HBox implements SectionView {
    private final MapModel map;
    private final CanvasView canvas;
    private final EditingView editor;
    private final QuickView quick;
    private final PanelView panel;
    private final PlanHand plan;
    private final PicturePartView pictures;
    private final PastModel past;
    private final MarkingHand marking;

    /// `next` goes on to the following section.
    public MapView(MapModel map, Theme theme, Runnable next) {
        this(map, theme, next, Album.NONE);
    }

    /// `album` is where own pictures come from and go to.
    public MapView(MapModel map, Theme theme, Runnable next, Album album) {
        this.map = map;
        var hand = new MapHand(map);
        plan = new PlanHand(map, hand);
        past = new PastModel(map);
        marking = new MarkingHand(map, plan.question);
        getStyleClass().add("map-view");
        editor = new EditingView(map, hand, plan);
        panel = new PanelView(map, hand, plan, past, marking, next);
        canvas = new CanvasView(map, hand, editor, new QuestionView(plan, map.texts, panel::focusList));
        canvas.underMarkers(new RingsView(past, map.texts, canvas.camera()));
        pictures = new PicturePartView(map, album, plan, canvas);
        var typed = new QuickModel(map, hand);
        quick = new QuickView(map, typed);
        typed.entry().subscribe(_ -> stepOn(typed));
        typed.chosen.subscribe((_, _) -> stepOn(typed));
        VBox.setVgrow(canvas, Priority.ALWAYS);
        var middle = new VBox(new ToolbarView(map, canvas), new PastBarView(past, map.texts), pictures.bar(), canvas,
                quick);
        middle.getStyleClass().add("map-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(new RegionView(map, past, pictures.strip(), pictures.add(), markingButton()), middle,
                panel);
        MapDress.of(this, theme);
        keys().listenFor(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        map.editing.subscribe(this::giveFocusBack);
        new KeyMap().on("Alt+M", map.texts.say("map.marking.key"), marking::offer).listenFor(this);
    }

    private ActButton markingButton() {
        var button = ActButton.plain(map.texts.say("map.marking.button"), "", marking::offer).named("map-marking")
                .wide();
        button.setTooltip(new Tip(map.texts.say("map.marking.help")));
        button.setAccessibleText(map.texts.say("map.marking.help"));
        return button;
    }

    /// The map of a visit without own pictures.
    public static MapView of(Desk desk, Atlas atlas, Theme theme, Repertoire repertoire) {
        return of(desk, atlas, theme, repertoire, Album.NONE);
    }

    /// The map of a visit that is worked on; `repertoire` is what can be planned on it.
    public static MapView of(Desk desk, Atlas atlas, Theme theme, Repertoire repertoire, Album album) {
        var map = new MapModel(desk.sheet(), atlas, MapPlan.of(desk.now().about()), desk.texts());
        desk.reading().subscribe(reading -> map.sum(RunningTotals.of(reading, desk.texts())));
        var view = new MapView(map, theme, desk.next(), album);
        view.plan.repertoire.set(repertoire);
        VisitPast.tie(view.past, repertoire.past(), desk);
        return view;
    }

    /// What is planned at once here.
    public PlanHand plan() {
        return plan;
    }

    /// What was done here before.
    public PastModel past() {
        return past;
    }

    /// The sheet for the skin pen.
    public MarkingHand marking() {
        return marking;
    }

    private KeyMap keys() {
        var keys = new SolutionKeys(map).on(new KeyMap());
        return ManyKeys.told(map.texts, keys.on("Ctrl+H", map.texts.say("past.toggle"), unasked(past::toggle))
                .on("Alt+Left", map.texts.say("past.older"), unasked(() -> past.step(-1)))
                .on("Alt+Right", map.texts.say("past.newer"), unasked(() -> past.step(1)))
                .on("Alt+C", map.texts.say("past.colour"), unasked(past::recolour))
                .onIf("Ctrl+A", map.texts.say("map.many.keyAll"), this::selectAll));
    }

    /// Only while no question stands over the map.
    private Runnable unasked(Runnable act) {
        return () -> {
            if (plan.question.get().answers().isEmpty()) {
                act.run();
            }
        };
    }

    /// Text that is being typed keeps its own Ctrl+A.
    private boolean selectAll() {
        if (getScene().getFocusOwner() instanceof TextInputControl || !plan.question.get().answers().isEmpty()) {
            return false;
        }
        map.chosen.all();
        return true;
    }

    private void stepOn(QuickModel typed) {
        past.stepOn(typed.typed.get().isBlank() || typed.call().isPresent() ? Optional.empty() : typed.choice());
    }

    private void giveFocusBack(boolean editing) {
        if (!editing && getScene() != null && within(editor, getScene().getFocusOwner())) {
            canvas.requestFocus();
        }
    }

    private static boolean within(Node parent, @Nullable Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private void pressed(KeyEvent event) {
        if (!plan.question.get().answers().isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            plan.confirmAll();
            event.consume();
        } else if (pictures.pressed(event) || (event.getTarget() == canvas && onCanvas(event.getCode()))) {
            event.consume();
        } else if (event.isShortcutDown()
                ? withCtrl(event.getCode())
                : event.isAltDown() && withAlt(event.getCode())) {
            event.consume();
        }
    }

    private boolean onCanvas(KeyCode code) {
        if (code == KeyCode.DELETE && map.selected.get() != 0) {
            plan.delete();
            return true;
        }
        return code == KeyCode.ESCAPE && map.chosen.narrow();
    }

    private boolean withCtrl(KeyCode code) {
        switch (code) {
            case Z -> map.sheet.undo();
            case Y -> map.sheet.redo();
            case DIGIT0, NUMPAD0 -> canvas.fit();
            case PLUS, ADD, EQUALS -> canvas.zoom(1.25);
            case MINUS, SUBTRACT -> canvas.zoom(1 / 1.25);
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5 -> view(Integer.parseInt(code.getName()) - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void view(int index) {
        var sheets = map.region.get().sheets();
        if (index < sheets.size()) {
            map.show(sheets.get(index));
        }
    }

    private boolean withAlt(KeyCode code) {
        switch (code) {
            case V -> map.tool.set(Tool.SELECT);
            case P -> map.tool.set(Tool.PLACE);
            case F -> map.tool.set(Tool.FREE);
            case R -> plan.offer();
            case S -> plan.skip();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void typed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.getTarget() instanceof TextInputControl
                || !plan.question.get().answers().isEmpty()
                || (event.getTarget() instanceof Node at && (within(pictures.bar(), at) || editor.takesLetters(at)))) {
            return;
        }
        var key = event.getCharacter();
        if (key.isBlank() || Character.isISOControl(key.charAt(0))) {
            return;
        }
        char sign = key.charAt(0);
        if (Character.isDigit(sign) || sign == '.' || sign == ',') {
            if (map.selected.get() == 0 || map.sheet.locked().get()) {
                return;
            }
            editor.startVolume(key);
        } else {
            quick.start(sign == '/' ? "" : key);
        }
        event.consume();
    }

    /// Findings and remarks that belong beside the map.
    public ObservableList<Node> notices() {
        return panel.notices();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Room room() {
        return Room.WHOLE;
    }

    @Override
    public void start() {
        canvas.requestFocus();
    }

    @Override
    public boolean focus(Field field) {
        return pictures.focus(field) || (field.group().equals(PointFields.POINT) && editor.focus(field));
    }

    @Override
    public boolean prints() {
        marking.print();
        return true;
    }

    @Override
    public boolean closed() {
        boolean open = map.editing.get() || map.chosen.narrow();
        map.editing.set(false);
        return open;
    }
}
