package enthesis.ui.map.past;

import enthesis.domain.map.Point;
import enthesis.domain.map.Target;
import enthesis.domain.map.past.Overlay;
import enthesis.domain.map.past.Past;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.past.SamePoint;
import enthesis.domain.map.past.Series;
import enthesis.domain.map.past.Treated;
import enthesis.domain.value.CourseId;
import enthesis.ui.map.model.MapModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Earlier sessions beside the map that is shown: which of them are laid over it, which point they are asked about, and
/// what was done there. Everything is found anew when region, side, sheet, choice or sessions change, and told only when
/// it is another.
public final class PastModel {
    /// Whether rings are coloured by what became of the pain; else by the date.
    public final BooleanProperty byPain = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Past> past = new ReadOnlyObjectWrapper<>(Past.NONE);
    private final ReadOnlyObjectWrapper<Series> series = new ReadOnlyObjectWrapper<>(Series.NONE);
    private final ReadOnlyObjectWrapper<Overlay> overlay = new ReadOnlyObjectWrapper<>(Overlay.NONE);
    private final ReadOnlyObjectWrapper<Optional<SamePoint>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Treated>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final MapModel map;
    private Past loaded = Past.NONE;
    private Map<CourseId, Integer> today = Map.of();
    private Optional<Target> typed = Optional.empty();
    private Optional<Point> focused = Optional.empty();

    public PastModel(MapModel map) {
        this.map = map;
        map.region.subscribe((_, _) -> find());
        map.side.subscribe((_, _) -> find());
        map.shown.subscribe((_, _) -> lay(series.get()));
        map.selected.subscribe((_, _) -> ask());
        map.points().subscribe((_, _) -> ask());
    }

    /// Takes the sessions that were read from the chart, the newest first.
    public void take(List<PastSession> read) {
        loaded = new Past(read);
        answer();
    }

    /// The pain that the visit at hand was told now, of each course that was asked.
    public void today(Map<CourseId, Integer> told) {
        if (!told.equals(today)) {
            today = told;
            answer();
        }
    }

    private void answer() {
        past.set(loaded.answered(today));
        find();
    }

    public ReadOnlyObjectProperty<Past> past() {
        return past.getReadOnlyProperty();
    }

    /// Those of the region and side that are shown, and which of them may be laid over the map.
    public ReadOnlyObjectProperty<Series> series() {
        return series.getReadOnlyProperty();
    }

    /// Whether earlier sessions are laid over the map.
    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Overlay> overlay() {
        return overlay.getReadOnlyProperty();
    }

    /// The point that is asked about: stepped on in quick entry, in focus, or selected.
    public ReadOnlyObjectProperty<Optional<SamePoint>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// What was done at that point; while none is asked about, in the sessions that are laid over the map.
    public ReadOnlyObjectProperty<List<Treated>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Lays the newest session over the map, or takes all away.
    public void toggle() {
        on.set(!on.get());
        lay(series.get().newest());
    }

    /// Lays the session at this place of the slider over the map.
    public void go(int to) {
        lay(series.get().at(to));
    }

    /// One session older (-1) or newer (1), while any is laid over the map.
    public void step(int by) {
        if (on.get()) {
            go(series.get().at() + by);
        }
    }

    /// The other meaning of the colours, while any session is laid over the map.
    public void recolour() {
        byPain.set(on.get() && !byPain.get());
    }

    /// The target that quick entry would place; none while nothing is typed.
    public void stepOn(Optional<Target> target) {
        typed = target;
        ask();
    }

    /// The point whose marker has the focus.
    public void focus(Optional<Point> point) {
        focused = point;
        ask();
    }

    /// What a point of the visit adds when it is read aloud: the last time there; "" where nothing was done before.
    public String spoken(Point point) {
        return new PastWords(map.texts).last(same(point).map(past.get()::at).orElse(List.of()));
    }

    private Optional<SamePoint> same(Point point) {
        return map.atlas.region(point.place().region()).flatMap(region -> SamePoint.of(point, region));
    }

    private void find() {
        lay(series.get().with(past.get().in(map.region.get(), map.side.get())));
    }

    private void lay(Series now) {
        set(series, now);
        set(overlay, on.get() ? Overlay.of(now, map.region.get(), map.side.get(), map.shown.get()) : Overlay.NONE);
        ask();
    }

    private void ask() {
        var stepped = typed.map(target -> SamePoint.of(target, map.side.get()));
        set(asked, stepped.or(() -> focused.flatMap(this::same))
                .or(() -> map.point(map.selected.get()).flatMap(this::same)));
        set(rows, asked.get().map(past.get()::at).orElseGet(this::laid));
    }

    /// What was done on this region and side in the sessions that are laid over the map.
    List<Treated> laid() {
        return on.get()
                ? series.get().shown().stream()
                        .flatMap(one -> Past.in(one, map.region.get(), map.side.get()).stream()).toList()
                : List.of();
    }

    private static <T> void set(ReadOnlyObjectWrapper<T> property, T now) {
        if (!now.equals(property.get())) {
            property.set(now);
        }
    }
}
