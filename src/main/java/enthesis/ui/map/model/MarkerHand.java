package enthesis.ui.map.model;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.act.ManyActs;
import enthesis.domain.map.act.OrderActs;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.drawing.Box;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What the hand does with markers that are there: nudges the selected ones, turns a volume, gives other numbers.
public final class MarkerHand {
    private final MapModel map;

    public MarkerHand(MapModel map) {
        this.map = map;
    }

    /// Moves what is selected as seen on screen, in drawn units, as far as all of it stays on its sheet. False if
    /// nothing here is selected.
    public boolean nudge(double right, double down) {
        var points = map.chosen.points();
        if (map.sheet.locked().get() || points.stream().noneMatch(map::isOnShown)) {
            return false;
        }
        if (allHere(points)) {
            var box = map.shown.get().box();
            move(points, within(points, point -> point.place().x(), map.mirrored() ? -right : right, box.x(),
                    box.x() + box.width()),
                    within(points, point -> point.place().y(), down, box.y(), box.y() + box.height()));
        }
        return true;
    }

    /// Moves all that is selected by the same way as drawn, unless one of them would leave the sheet.
    public void drop(double right, double down) {
        var points = map.chosen.points();
        Box box = map.shown.get().box();
        boolean inside = points.stream()
                .allMatch(point -> box.contains(point.place().x() + right, point.place().y() + down));
        if (!map.sheet.locked().get() && allHere(points)) {
            if (inside) {
                move(points, right, down);
            } else {
                map.message.set(map.texts.say("map.many.off"));
            }
        }
    }

    /// Nobody moves what can't be seen; says so.
    private boolean allHere(List<Point> points) {
        long hidden = points.stream().filter(point -> !map.isOnShown(point)).count();
        map.message.set(hidden == 0
                ? ""
                : map.texts.say("map.many.moveHidden", Long.toString(hidden), Integer.toString(points.size())));
        return hidden == 0;
    }

    private void move(List<Point> points, double right, double down) {
        var first = points.getFirst();
        map.glide(points.size() > 1
                ? ManyActs.move(map.sheet.now(), map.chosen.get().rows(), right, down)
                : PointActs.move(map.sheet.now(), first.row(), first.place().to(first.place().x() + right,
                        first.place().y() + down)),
                new Object());
    }

    /// The part of a way that keeps all of them between these.
    private static double within(List<Point> points, ToDoubleFunction<Point> at, double by, double from, double to) {
        double least = from - points.stream().mapToDouble(at).min().orElse(from);
        double most = to - points.stream().mapToDouble(at).max().orElse(to);
        return least <= most ? Math.clamp(by, least, most) : 0;
    }

    /// One marker under the wheel: notch after notch is one step to undo.
    private record Wheel(int row) {}

    /// Turns the volume by so many millilitres; never to nothing, and not one that can't be read.
    public void turn(int row, BigDecimal by) {
        map.point(row).flatMap(point -> point.volume().asValue()).map(volume -> volume.value().add(by))
                .filter(next -> next.signum() > 0 && !map.sheet.locked().get())
                .ifPresent(next -> map.glide(PointActs.set(map.sheet.now(), row, PointFields.volume(row),
                        next.stripTrailingZeros().toPlainString()), new Wheel(row)));
    }

    /// Moves what is selected one place down the list (1) or up (-1).
    public void shift(int by) {
        var points = map.chosen.points();
        if (mayOrder(points)) {
            map.act(points.size() > 1
                    ? ManyActs.shift(map.sheet.now(), map.chosen.get().rows(), by)
                    : OrderActs.shift(map.sheet.now(), points.getFirst().row(), by));
        }
    }

    /// Puts what is selected, together, into the gap before this place of the list, counted from 0.
    public void put(int gap) {
        if (mayOrder(map.chosen.points())) {
            map.act(OrderActs.put(map.sheet.now(), map.chosen.get().rows(), gap));
        }
    }

    /// The gap it would be put into when this one is asked for; -1 where it stays, and says why.
    public int landing(int gap) {
        return mayOrder(map.chosen.points()) ? OrderActs.landing(map.sheet.now(), map.chosen.get().rows(), gap) : -1;
    }

    private boolean mayOrder(List<Point> points) {
        boolean marked = points.stream().anyMatch(map::marked);
        if (marked) {
            map.message.set(map.texts.say(points.size() > 1 ? "map.many.order" : "map.marking.order"));
        }
        return !marked && !points.isEmpty() && !map.sheet.locked().get();
    }
}
