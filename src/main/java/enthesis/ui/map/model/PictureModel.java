package enthesis.ui.map.model;

import enthesis.domain.map.Point;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.picture.Mark;
import enthesis.domain.picture.MarkPlace;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.OwnPictures;
import enthesis.domain.picture.PictureActs;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The own pictures of the visit, read from its sheet, and what is being marked on the one that is shown. Where none is
/// shown a sheet is.
public final class PictureModel {
    /// What the next click or Enter marks; empty while nothing is.
    public final ObjectProperty<Optional<MarkPlace>> marking = new SimpleObjectProperty<>(Optional.empty());
    /// Where the cross stands that the arrows move while something is marked.
    public final ObjectProperty<Mark> cross = new SimpleObjectProperty<>(new Mark(0, 0));
    private final ReadOnlyObjectWrapper<List<OwnPicture>> all;
    private final MapModel map;
    private Runnable lengthMarked = () -> {};

    PictureModel(MapModel map) {
        this.map = map;
        all = new ReadOnlyObjectWrapper<>(OwnPictures.read(map.sheet.now()));
        map.sheet.sheet().subscribe((_, _) -> read());
        map.shown.subscribe((_, _) -> marking.set(Optional.empty()));
    }

    public ReadOnlyObjectProperty<List<OwnPicture>> all() {
        return all.getReadOnlyProperty();
    }

    /// The picture that is shown in the place of a sheet.
    public Optional<OwnPicture> shown() {
        return all.get().stream().filter(one -> ground(one).equals(map.shown.get().id())).findFirst();
    }

    public void show(OwnPicture picture) {
        map.atlas.region(picture.region()).ifPresent(region -> {
            map.open(region, picture.side().orElse(map.side.get()));
            map.show(MapSheet.picture(ground(picture), picture.region(), picture.unitsWide(), picture.unitsHigh()));
        });
    }

    /// Shows the picture that a point is on.
    boolean bringForward(Point point) {
        var under = all.get().stream().filter(picture -> picture.holds(point)).findFirst();
        under.filter(picture -> !ground(picture).equals(map.shown.get().id())).ifPresent(picture -> map.shown.set(
                MapSheet.picture(ground(picture), picture.region(), picture.unitsWide(), picture.unitsHigh())));
        return under.isPresent();
    }

    /// Hears that both ends of a length are marked: its millimetres are typed now.
    public void onLengthMarked(Runnable then) {
        lengthMarked = then;
    }

    /// Begins to mark on the picture that is shown.
    public void begin(MarkPlace what) {
        shown().filter(_ -> !map.sheet.locked().get()).ifPresent(picture -> {
            map.select(0);
            cross.set(new Mark(picture.unitsWide() / 2, picture.unitsHigh() / 2));
            ask(Optional.of(what));
        });
    }

    private void ask(Optional<MarkPlace> what) {
        marking.set(what);
        map.message.set(what.map(one -> map.texts.say("picture.mark." + one.name().toLowerCase(java.util.Locale.ROOT)))
                .orElse(""));
    }

    /// Marks here what is being marked, and goes on to what belongs to it; false when nothing is.
    boolean mark(double x, double y) {
        var what = marking.get();
        var picture = shown();
        if (what.isEmpty() || picture.isEmpty()) {
            return false;
        }
        map.act(PictureActs.mark(map.sheet.now(), picture.get().row(), what.get(),
                Math.clamp(x, 0, picture.get().unitsWide()), Math.clamp(y, 0, picture.get().unitsHigh())));
        ask(switch (what.get()) {
            case SCALE_FROM -> Optional.of(MarkPlace.SCALE_TO);
            case SKIN -> Optional.of(MarkPlace.SKIN_END);
            case SCALE_TO, SKIN_END -> Optional.empty();
        });
        if (what.get() == MarkPlace.SCALE_TO) {
            map.message.set(map.texts.say("picture.typeLength"));
            lengthMarked.run();
        }
        return true;
    }

    /// Marks where the cross stands.
    public void markCross() {
        mark(cross.get().x(), cross.get().y());
    }

    /// Moves the cross, never off the picture.
    public void moveCross(double right, double down) {
        shown().ifPresent(picture -> cross.set(new Mark(Math.clamp(cross.get().x() + right, 0, picture.unitsWide()),
                Math.clamp(cross.get().y() + down, 0, picture.unitsHigh()))));
    }

    /// Marks nothing more.
    public boolean leaveMarking() {
        boolean was = marking.get().isPresent();
        if (was) {
            ask(Optional.empty());
        }
        return was;
    }

    private static String ground(OwnPicture picture) {
        return Point.OnPicture.ground(picture.kept().file());
    }

    /// A picture that is gone, by undo too, is shown no more.
    private void read() {
        var now = OwnPictures.read(map.sheet.now());
        if (!now.equals(all.get())) {
            all.set(now);
            shown().flatMap(OwnPicture::side)
                    .ifPresent(side -> map.side.set(MapModel.sideIn(map.region.get(), side, map.side.get())));
            if (map.shown.get().own() && shown().isEmpty()) {
                map.show(map.region.get().sheets().getFirst());
            }
        }
    }
}
