package enthesis.ui.map.model;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Target;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.quick.Part;
import enthesis.domain.map.quick.Shorthand;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.value.Side;

/// What a typed structure does while an own picture is shown: it names the selected point that has none yet, else it
/// plans a point in the middle of the picture, for the arrows to move.
final class PictureHand {
    private final MapModel map;
    private final MapHand hand;

    PictureHand(MapModel map, MapHand hand) {
        this.map = map;
        this.hand = hand;
    }

    boolean name(OwnPicture picture, Target target, Shorthand typed) {
        if (!sideSaid(picture) || map.sheet.locked().get()) {
            return false;
        }
        var unnamed = map.point(map.selected.get()).filter(picture::holds)
                .filter(point -> point.planned() && point.target().isEmpty());
        if (unnamed.isEmpty()) {
            return hand.place(target, new Point.OnPicture(picture.region(), picture.kept().file(),
                    picture.unitsWide() / 2, picture.unitsHigh() / 2), typed);
        }
        var solution = new SolutionHand(map).meant(typed);
        solution.ifPresent(row -> link(unnamed.get(), target, typed, row));
        return solution.isPresent();
    }

    private void link(Point point, Target target, Shorthand typed, int solution) {
        int row = point.row();
        var volume = typed.text(Part.VOLUME);
        boolean said = !typed.text(Part.SOLUTION).isEmpty() || !typed.text(Part.DEXTROSE).isEmpty();
        var low = target.typical().low();
        var usual = low.value().signum() > 0 ? low.toString() : "";
        var linked = PointActs.link(map.sheet.now(), row, target.id(), target.name());
        var text = volume.isEmpty() && point.volume().answered()
                ? map.sheet.now().text(PointFields.volume(row))
                : volume.isEmpty() ? usual : volume;
        map.sheet.edit(linked.after().with(PointFields.volume(row), text).with(PointFields.solution(row),
                Integer.toString(said ? solution : point.solution())).changesSince(map.sheet.now()),
                map.texts.say(linked.words(), linked.values().toArray(String[]::new)));
        map.message.set("");
        map.select(row);
        map.editing.set(true);
    }

    /// Whether it is said which side the picture shows: a point on it is of that side.
    boolean sideSaid(OwnPicture picture) {
        boolean said = picture.side().filter(side -> side != Side.BOTH).isPresent();
        if (!said) {
            map.message.set(map.texts.say("picture.sideFirst"));
        }
        return said;
    }
}
