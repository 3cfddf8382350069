package enthesis.ui.map.model;

import enthesis.domain.map.Point;
import enthesis.domain.map.select.Selection;
import java.util.Collection;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/// Which points of the visit are selected, for map, list and editor alike. Another sheet that is opened lets go of what
/// is not on it; from the list and with "all" more than the sheet shows can be selected, and that is said.
public final class Chosen {
    /// The row under the pointer, on the map or in the list; 0 for none.
    public final IntegerProperty pointed = new SimpleIntegerProperty();
    private final MapModel map;
    private final ReadOnlyObjectWrapper<Selection> now = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final IntegerBinding lead = Bindings.createIntegerBinding(() -> now.get().lead(), now);

    Chosen(MapModel map) {
        this.map = map;
    }

    public Selection get() {
        return now.get();
    }

    public ReadOnlyObjectProperty<Selection> now() {
        return now.getReadOnlyProperty();
    }

    /// Never other than the selection says, whoever is told first.
    IntegerBinding lead() {
        return lead;
    }

    public boolean many() {
        return now.get().many();
    }

    /// Selects these and shows the sheet the one that leads is on. The editor goes on only from one point to one.
    void choose(Selection next) {
        if (many()) {
            map.message.set("");
        }
        map.editing.set(map.editing.get() && next.size() == 1 && !many());
        now.set(next);
        map.point(next.lead()).ifPresent(map::bringForward);
    }

    /// Takes a point in or out.
    public void toggle(int row) {
        choose(now.get().toggled(row));
    }

    /// Selects from where a range began to this row of the list.
    public void through(int row) {
        choose(now.get().through(row, rows(map.points().get())));
    }

    /// Makes the range longer or shorter by so many rows of the list.
    public void stretch(int by) {
        var order = rows(map.points().get());
        int at = order.indexOf(now.get().lead());
        if (at >= 0) {
            through(order.get(Math.clamp(at + by, 0, order.size() - 1)));
        }
    }

    /// Takes these in as well.
    public void add(Collection<Integer> rows) {
        if (!rows.isEmpty()) {
            choose(now.get().with(rows));
        }
    }

    /// All on the shown sheet; once they are, all of the visit.
    public void all() {
        var every = rows(map.points().get());
        var here = rows(map.points().get().stream().filter(map::isOnShown).toList());
        if (every.isEmpty()) {
            return;
        }
        boolean whole = here.isEmpty() || (now.get().size() == here.size() && now.get().rows().containsAll(here));
        choose(now.get().all(whole ? every : here));
        map.message.set(whole || here.size() == every.size()
                ? map.texts.say("map.many.all", StateWords.count(every.size(), map.texts))
                : map.texts.say("map.many.here", StateWords.count(here.size(), map.texts),
                        Integer.toString(every.size())));
    }

    /// Back to one; false where there were not more.
    public boolean narrow() {
        boolean were = many();
        if (were) {
            choose(now.get().alone());
        }
        return were;
    }

    /// In the order of their numbers.
    public List<Point> points() {
        var these = now.get();
        return map.points().get().stream().filter(point -> these.holds(point.row())).toList();
    }

    /// Those that the shown sheet does not show.
    public List<Point> hidden() {
        return points().stream().filter(point -> !map.isOnShown(point)).toList();
    }

    /// What a selected point adds when it is read aloud, while more than one is.
    public String spoken(int row) {
        return many() && now.get().holds(row)
                ? map.texts.say("map.many.spoken", Integer.toString(now.get().size()),
                        Integer.toString(map.points().get().size()))
                : "";
    }

    void keepShown() {
        choose(now.get().within(rows(map.points().get().stream().filter(map::isOnShown).toList())));
    }

    /// Lets go of points that are gone, by undo too.
    void dropLost() {
        var left = now.get().within(rows(map.points().get()));
        if (left.size() < now.get().size()) {
            choose(left);
        }
    }

    private static List<Integer> rows(List<Point> points) {
        return points.stream().map(Point::row).toList();
    }
}
