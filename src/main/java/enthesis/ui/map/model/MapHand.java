package enthesis.ui.map.model;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Target;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.act.Spot;
import enthesis.domain.map.plan.Stamps;
import enthesis.domain.map.quick.Named;
import enthesis.domain.map.quick.Part;
import enthesis.domain.map.quick.Shorthand;
import enthesis.domain.map.sheet.Anchor;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.map.sheet.TargetPicker;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.value.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the hand does on the map: placing, giving, typing volumes, taking away. A click or an entry only plans a point;
/// a click on nothing places nothing, and nothing is placed on a side nobody planned until its word was typed.
public final class MapHand {
    private final MapModel map;
    private final SolutionHand solutions;
    private final Map<String, TargetPicker> pickers = new HashMap<>();

    public MapHand(MapModel map) {
        this.map = map;
        solutions = new SolutionHand(map);
    }

    /// The structure at a place of the shown sheet, in drawn units.
    public Optional<Anchor> under(double x, double y) {
        return pickers.computeIfAbsent(map.shown.get().edition(), _ -> new TargetPicker(map.shown.get())).pick(x, y);
    }

    /// A click on the drawing that hit no marker; `free` while Alt is held.
    public void click(double x, double y, boolean free) {
        var picture = map.pictures.shown();
        if (map.pictures.mark(x, y) || (map.shown.get().own() && picture.isEmpty())) {
            return;
        }
        if (picture.isPresent() && map.tool.get() != Tool.SELECT) {
            placeOn(picture.get(), x, y);
            return;
        }
        if (free || map.tool.get() == Tool.FREE) {
            placeFree(x, y);
            return;
        }
        var target = under(x, y).flatMap(anchor -> map.region.get().target(anchor.target()));
        if (map.tool.get() == Tool.SELECT || target.isEmpty()) {
            map.select(0);
            map.message.set(map.tool.get() == Tool.SELECT ? "" : map.texts.say("map.nothingHere"));
            return;
        }
        place(target.get(), at(map.shown.get(), x, y), Shorthand.NOTHING);
    }

    /// Places a point on a target where its anchor is, on the shown sheet if the target is on it. False if it may
    /// not be.
    public boolean place(Target target, Shorthand typed) {
        var picture = map.pictures.shown();
        if (picture.isPresent()) {
            return new PictureHand(map, this).name(picture.get(), target, typed);
        }
        var sheet = map.region.get().sheetOf(target.id(), map.shown.get());
        var anchor = sheet.flatMap(found -> found.anchor(target.id()));
        return sheet.isPresent() && anchor.isPresent()
                && place(target, at(sheet.get(), anchor.get().x(), anchor.get().y()), typed);
    }

    boolean place(Target target, Point.Place place, Shorthand typed) {
        var solution = solutions.meant(typed);
        if (solution.isEmpty()) {
            return false;
        }
        var low = target.typical().low();
        var suggested = low.value().signum() > 0 ? low.toString() : "";
        var volume = typed.text(Part.VOLUME);
        return place(new Spot(target.sideWhen(map.side.get()), Optional.of(target.id()), target.name(), place,
                volume.isEmpty() ? suggested : volume, solution.get(), how(typed)));
    }

    /// A free point on a picture; a structure typed next names it.
    private void placeOn(OwnPicture picture, double x, double y) {
        var hand = new PictureHand(map, this);
        if (map.shown.get().box().contains(x, y) && hand.sideSaid(picture)) {
            place(new Spot(picture.side().orElseThrow(), Optional.empty(),
                    map.texts.say("picture.point", Integer.toString(picture.number())), at(map.shown.get(), x, y), "",
                    solutions.current(), Point.How.UNSAID));
        }
    }

    private void placeFree(double x, double y) {
        if (map.shown.get().box().contains(x, y)) {
            var view = map.texts.say("map.view." + map.shown.get().view().name().toLowerCase(Locale.ROOT));
            var name = map.texts.say("map.freePoint", map.region.get().name(), view);
            place(new Spot(map.shown.get().sideAt(x, map.side.get()), Optional.empty(), name,
                    at(map.shown.get(), x, y), "", solutions.current(), Point.How.UNSAID));
        }
    }

    /// Places a free point called as typed, "right tmj 0.5", in the middle of a region that is not drawn, on the side
    /// typed at either end; without one in the midline. False if it may not be.
    boolean placeNamed(String typed) {
        var named = Named.read(typed, map.atlas.shortWords().guidances(), map.totals.get().letters());
        var area = map.atlas.area(map.region.get().key());
        var solution = solutions.meant(named.shorthand());
        if (area.isEmpty() || solution.isEmpty()) {
            return false;
        }
        double x = map.shown.get().besideMiddle(area.get().x(), named.side());
        return place(new Spot(named.side(), Optional.empty(), named.name(), at(map.shown.get(), x, area.get().y()),
                named.shorthand().text(Part.VOLUME), solution.get(), how(named.shorthand())));
    }

    private static Point.How how(Shorthand typed) {
        return new Point.How(typed.text(Part.DEPTH), typed.text(Part.NEEDLE), typed.text(Part.GUIDANCE),
                typed.text(Part.PASSES), "");
    }

    private boolean place(Spot spot) {
        if (!mayPlace(spot.side()) || isOnEarlier(spot)) {
            return false;
        }
        int row = map.sheet.now().freshRow(PointFields.POINT);
        map.act(PointActs.place(map.sheet.now(), spot.goingOnFrom(map.points().get())));
        map.message.set("");
        map.select(row);
        map.editing.set(true);
        return true;
    }

    /// Nothing new goes on a drawing that is no longer offered; says so.
    private boolean isOnEarlier(Spot spot) {
        boolean on = map.earlier() && spot.place().on(map.shown.get());
        if (on) {
            map.message.set(map.texts.say("map.earlierTakesNone"));
        }
        return on;
    }

    /// Whether points may be planned on this side: it is in the plan, or its word was typed. Says why not.
    public boolean mayPlace(Side side) {
        var word = map.sideWord(side);
        var asked = PointFields.sideTyped(map.region.get().key(), side);
        boolean typed = map.sheet.now().text(asked).strip().equalsIgnoreCase(word);
        if (map.sheet.locked().get() || (!map.isPlanned(side) && !typed)) {
            map.message.set(map.sheet.locked().get() ? "" : map.texts.say("map.sideUnplanned", word));
            return false;
        }
        return true;
    }

    private Point.Place at(MapSheet sheet, double x, double y) {
        var region = map.region.get().key();
        return map.pictures.shown()
                .filter(_ -> sheet.own()).<Point.Place>map(
                        picture -> new Point.OnPicture(region, picture.kept().file(), x, y))
                .orElseGet(() -> new Point.OnSheet(region, sheet.id(), sheet.revision(), x, y));
    }

    public void move(int row, double x, double y) {
        map.glide(PointActs.move(map.sheet.now(), row, at(map.shown.get(), x, y)), new Object());
    }

    /// Says that the selected point was given, and goes to the next planned one; `editor` opens that one's editor.
    /// Without a volume it asks for it.
    public void give(boolean editor) {
        var point = map.point(map.selected.get());
        if (point.isEmpty()) {
            return;
        }
        if (!PointActs.hasVolume(point.get())) {
            map.message.set(map.texts.say("map.volumeFirst"));
            map.editing.set(true);
            return;
        }
        if (!mayGive(point.get())) {
            map.message.set(map.texts.say("map.notAgreed", point.get().side().map(map::sideWord).orElse("")));
            return;
        }
        map.message.set("");
        if (!point.get().given()) {
            map.act(PointActs.given(map.sheet.now(), point.get().row()));
        }
        goOn(point.get(), editor);
    }

    /// Whether this point may be given: one that was copied from the other side waits until consent and time-out name
    /// its side.
    public boolean mayGive(Point point) {
        return !point.plan().origin().equals(Stamps.ACROSS) || point.side().filter(map::isAgreed).isPresent();
    }

    /// Selects the planned point that follows; `editor` opens its editor.
    public void goOn(Point from, boolean editor) {
        var planned = map.points().get().stream().filter(Point::planned).toList();
        var next = planned.stream().filter(point -> point.order() > from.order()).findFirst()
                .or(() -> planned.stream().findFirst());
        next.ifPresent(point -> map.select(point.row()));
        map.editing.set(editor && next.isPresent());
    }

    /// Takes back that the selected point was given.
    public void planAgain() {
        map.point(map.selected.get())
                .ifPresent(point -> map.act(PointActs.planned(map.sheet.now(), point.row())));
    }

    /// Takes the selected point away and selects the one that has its number now. One on a marking sheet stays.
    public void delete() {
        map.point(map.selected.get()).filter(point -> !map.marked(point)).ifPresent(point -> {
            map.act(PointActs.delete(map.sheet.now(), point.row()));
            map.message.set(map.texts.say("map.takenAway", Integer.toString(point.order())));
            List<Point> rest = map.points().get();
            map.select(rest.isEmpty() ? 0 : rest.get(Math.min(point.order(), rest.size()) - 1).row());
        });
    }

    /// Selects the point `by` places further in the list.
    public void step(int by) {
        var points = map.points().get();
        if (points.isEmpty()) {
            return;
        }
        int at = map.point(map.selected.get()).map(points::indexOf).orElse(by > 0 ? -1 : points.size());
        map.select(points.get(Math.clamp(at + by, 0, points.size() - 1)).row());
    }
}
