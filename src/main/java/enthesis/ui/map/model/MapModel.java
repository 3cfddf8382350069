package enthesis.ui.map.model;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.Point;
import enthesis.domain.map.Points;
import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.map.act.Act;
import enthesis.domain.map.act.SideActs;
import enthesis.domain.map.drawing.Layer;
import enthesis.domain.map.marking.Marking;
import enthesis.domain.map.select.Selection;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.map.sheet.Mirror;
import enthesis.domain.value.Side;
import enthesis.domain.visit.TimeOutFields;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// Which sheet of which region and side is shown, and which point is selected. The points themselves are read from the
/// visit's sheet after every change; list, markers and totals all show these.
public final class MapModel {
    public final SheetModel sheet;
    public final Atlas atlas;
    public final Texts texts;
    public final ObjectProperty<Region> region;
    public final ObjectProperty<Side> side;
    public final ObjectProperty<MapSheet> shown;
    /// Which points are selected.
    public final Chosen chosen = new Chosen(this);
    /// The row of the selected point, 0 for none; of several the one that leads.
    public final IntegerBinding selected = chosen.lead();
    /// Whether the editor of the selected point is open.
    public final BooleanProperty editing = new SimpleBooleanProperty();
    public final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.PLACE);
    /// One sentence about the last act, "" for none.
    public final StringProperty message = new SimpleStringProperty("");
    public final ObservableSet<Layer> layers = FXCollections.observableSet(EnumSet.allOf(Layer.class));
    /// Whether what the patient drew is shown with the sheets.
    public final BooleanProperty drawn = new SimpleBooleanProperty(true);
    public final ObjectProperty<MapTotals> totals = new SimpleObjectProperty<>(MapTotals.NONE);
    /// The side that is asked for while it is not decided what becomes of the points on the other one.
    public final ObjectProperty<Optional<Side>> turning = new SimpleObjectProperty<>(Optional.empty());
    /// The visit's own pictures, shown in the place of a sheet.
    public final PictureModel pictures;
    private final ReadOnlyObjectWrapper<List<Point>> points;
    private final MapPlan plan;
    /// What the points were read from.
    private Sheet read;

    /// Opens on the first course's region and side.
    public MapModel(SheetModel sheet, Atlas atlas, MapPlan plan, Texts texts) {
        this.sheet = sheet;
        this.atlas = atlas;
        this.texts = texts;
        this.plan = plan;
        var first = plan.planned().stream().filter(one -> atlas.region(one.region()).isPresent()).findFirst();
        region = new SimpleObjectProperty<>(
                first.flatMap(one -> atlas.region(one.region())).orElse(atlas.regions().getFirst()));
        side = new SimpleObjectProperty<>(
                sideIn(region.get(), first.map(MapPlan.Planned::side).orElse(Side.RIGHT), Side.RIGHT));
        read = sheet.now();
        points = new ReadOnlyObjectWrapper<>(Points.read(read));
        shown = new SimpleObjectProperty<>(opening(region.get(), side.get()));
        pictures = new PictureModel(this);
        sheet.sheet().subscribe((_, _) -> read());
        points.subscribe(_ -> chosen.dropLost());
    }

    public ReadOnlyObjectProperty<List<Point>> points() {
        return points.getReadOnlyProperty();
    }

    public Optional<Point> point(int row) {
        return points.get().stream().filter(point -> point.row() == row).findFirst();
    }

    /// The side a region is shown on when `asked` is asked for: BOTH where both are drawn, else RIGHT or LEFT, the one
    /// that was shown (`before`) where neither is asked for.
    static Side sideIn(Region region, Side asked, Side before) {
        if (region.undivided()) {
            return Side.BOTH;
        }
        return asked == Side.RIGHT || asked == Side.LEFT ? asked : before == Side.LEFT ? Side.LEFT : Side.RIGHT;
    }

    /// Asks before it opens the other side of the region whose points lie on this one, where not both are planned: they
    /// may stand on the wrong side. Otherwise opens.
    public void turn(Region other, Side otherSide) {
        var next = sideIn(other, otherSide, side.get());
        var here = other.equals(region.get()) && next != side.get()
                ? SideActs.on(sheet.now(), other.key(), side.get())
                : List.<Point>of();
        if (here.isEmpty() || sheet.locked().get() || (isPlanned(side.get()) && isPlanned(next))) {
            open(other, otherSide);
        } else {
            turning.set(Optional.of(next));
        }
    }

    /// Opens a region on a side; on the sheet that is shown where it is one of the region's as they are drawn now.
    public void open(Region other, Side otherSide) {
        var next = sideIn(other, otherSide, side.get());
        if (!other.key().equals(region.get().key()) || !other.offers(shown.get())) {
            region.set(other);
            shown.set(opening(other, next));
        }
        side.set(next);
        select(0);
    }

    private MapSheet opening(Region other, Side otherSide) {
        return atlas.opening(other, points.get().stream()
                .filter(point -> point.side().filter(otherSide::admits).isPresent()).toList());
    }

    public void show(MapSheet other) {
        shown.set(other);
        message.set("");
        chosen.keepShown();
    }

    /// Selects a point and shows the sheet it is on; 0 selects none.
    public void select(int row) {
        chosen.choose(Selection.of(row));
    }

    void bringForward(Point point) {
        atlas.region(point.place().region()).ifPresent(found -> {
            region.set(found);
            point.side().ifPresent(its -> side.set(sideIn(found, its, side.get())));
            if (!pictures.bringForward(point)) {
                atlas.sheet(point.place().ground(), point.place().revision())
                        .ifPresentOrElse(shown::set, () -> withoutDrawing(point, found));
            }
        });
    }

    /// What the atlas no longer has can't be shown; never another region's drawing under this one's name.
    private void withoutDrawing(Point point, Region its) {
        message.set(texts.say("map.drawingMissing", Integer.toString(point.order())));
        if (!its.offers(shown.get())) {
            shown.set(its.sheets().getFirst());
        }
    }

    /// Whether the shown sheet is a drawing that is no longer offered.
    public boolean earlier() {
        return !shown.get().own() && !region.get().offers(shown.get());
    }

    public boolean isOnShown(Point point) {
        return point.place().on(shown.get()) && isOnSide(point);
    }

    public boolean isOnSide(Point point) {
        return point.place().region().equals(region.get().key()) && point.side().filter(side.get()::admits).isPresent();
    }

    /// Whether the shown side is the other one than is drawn.
    public boolean mirrored() {
        return Mirror.of(shown.get(), side.get()).mirrored();
    }

    /// The targets of this region and side that have a point.
    public Set<String> placed() {
        return Set.copyOf(points.get().stream()
                .filter(this::isOnSide)
                .flatMap(point -> point.target().stream())
                .toList());
    }

    /// What the courses of the visit are for.
    public MapPlan plan() {
        return plan;
    }

    /// Whether courses and time-out name what is shown; where both sides are shown, the region alone.
    public boolean matchesPlan() {
        return region.get().undivided() ? plan.names(region.get().key()) : isPlanned(side.get());
    }

    /// Whether courses and time-out name work on this side of the region.
    public boolean isPlanned(Side one) {
        return plan.covers(region.get().key(), one, this::said);
    }

    /// Whether courses and time-out name work where this point is.
    public boolean isPlanned(Point point) {
        return point.side().filter(its -> plan.covers(point.place().region(), its, this::said)).isPresent();
    }

    private Optional<Side> said(int place) {
        return Choices.in(Side.class, sheet.now(), TimeOutFields.side(place));
    }

    /// Whether a course, its consent and its completed time-out all name work on this side of the region.
    public boolean isAgreed(Side one) {
        return plan.agreed(region.get().key(), one, this::said);
    }

    /// The word of the side that is shown, as everywhere on screen.
    public String sideWord() {
        return sideWord(side.get());
    }

    public String sideWord(Side one) {
        return texts.say("kit.side." + Choices.text(one));
    }

    /// Whether its number is on a marking sheet that is out.
    public boolean marked(Point point) {
        return Marking.holds(sheet.now(), point.row());
    }

    /// Side and region of a point: "RIGHT knee".
    public String where(Point point) {
        var its = point.place().region();
        return (point.side().map(this::sideWord).orElse("") + " " + atlas.region(its).map(Region::name).orElse(its))
                .strip();
    }

    /// What lies near the structure of a point; none of a free point.
    public List<String> near(Point point) {
        return point.target().flatMap(id -> atlas.target(point.place().region(), id)).map(Target::atRisk)
                .orElse(List.of());
    }

    /// The same, as it is read aloud behind what the point is; "" where nothing does.
    public String nearSpoken(Point point) {
        var near = near(point);
        return near.isEmpty() ? "" : ". " + texts.say("map.nearLine", String.join(", ", near));
    }

    /// Does an act, as one step to undo.
    public void act(Act act) {
        sheet.edit(act.after().changesSince(sheet.now()), named(act));
    }

    /// Does an act of a hand that moves on: what follows from it is told as after a typed letter, so that no frame
    /// waits for it. All of one `sitting` is one step to undo.
    void glide(Act act, Object sitting) {
        sheet.typeAll(act.after().changesSince(sheet.now()), sitting, named(act));
    }

    private String named(Act act) {
        return texts.say(act.words(), act.values().toArray(String[]::new));
    }

    /// Typing elsewhere in the visit leaves the points, and all that shows them, alone.
    private void read() {
        var now = Points.again(points.get(), read, sheet.now());
        read = sheet.now();
        if (!now.equals(points.get())) {
            points.set(now);
        }
    }

    /// Shows these sums, unless they are the ones shown.
    public void sum(MapTotals now) {
        if (!now.equals(totals.get())) {
            totals.set(now);
        }
    }
}
