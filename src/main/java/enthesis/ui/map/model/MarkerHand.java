package enthesis.ui.map.model;

import enthesis.domain.map.PointFields;
import enthesis.domain.map.act.OrderActs;
import enthesis.domain.map.act.PointActs;
import java.math.BigDecimal;

/// What the hand does with a marker that is there: nudges it, turns its volume, gives it another number.
public final class MarkerHand {
    private final MapModel map;

    public MarkerHand(MapModel map) {
        this.map = map;
    }

    /// Moves the selected point as seen on screen, in drawn units; never off its sheet. False if there is none here.
    public boolean nudge(double right, double down) {
        var point = map.point(map.selected.get()).filter(map::isOnShown).filter(_ -> !map.sheet.locked().get());
        point.ifPresent(found -> {
            var at = found.place();
            boolean mirrored = map.mirrored();
            var box = map.shown.get().box();
            double x = Math.clamp(at.x() + (mirrored ? -right : right), box.x(), box.x() + box.width());
            double y = Math.clamp(at.y() + down, box.y(), box.y() + box.height());
            map.act(PointActs.move(map.sheet.now(), found.row(),
                    at.to(x, y)));
        });
        return point.isPresent();
    }

    /// Turns the volume by so many millilitres; never to nothing, and not one that can't be read.
    public void turn(int row, BigDecimal by) {
        map.point(row).flatMap(point -> point.volume().asValue()).map(volume -> volume.value().add(by))
                .filter(next -> next.signum() > 0 && !map.sheet.locked().get())
                .ifPresent(next -> map.act(PointActs.set(map.sheet.now(), row, PointFields.volume(row),
                        next.stripTrailingZeros().toPlainString())));
    }

    /// Gives the selected point the number `by` places further.
    public void shift(int by) {
        int row = map.selected.get();
        if (map.point(row).filter(map::marked).isPresent()) {
            map.message.set(map.texts.say("map.marking.order"));
        } else if (map.point(row).isPresent() && !map.sheet.locked().get()) {
            map.act(OrderActs.shift(map.sheet.now(), row, by));
            map.select(row);
        }
    }
}
