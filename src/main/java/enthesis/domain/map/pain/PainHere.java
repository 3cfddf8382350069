package enthesis.domain.map.pain;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.Region;
import enthesis.domain.map.drawing.Box;
import enthesis.domain.map.drawing.DrawnPath;
import enthesis.domain.map.drawing.Outline;
import enthesis.domain.map.pain.DrawnPain.Place;
import enthesis.domain.map.sheet.Aspect;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.BodyPart;
import enthesis.domain.map.sheet.Direction;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a patient drew at one region as it is shown on one side, and where that lies on the region's sheets. A mark of
/// one side is never shown on the other, one of the front never on a view of the back.
///
/// A sheet knows no parts of the body figure: a mark is as wide as the skin, cut at the middle where the sheet shows
/// which half is meant. A view from the side of a straight limb has a front and a back half, a sheet of both sides two
/// sides, and where a region has one part above another its sheet has an upper and a lower half. A sole is neither front
/// nor back: nothing is laid on it, only said.
public record PainHere(Atlas atlas, Region region, List<DrawnPain> marks) {
    private static final String SKIN = "skin";
    /// A straight limb is drawn at least so many times as high as wide.
    private static final double STRAIGHT = 4.0 / 3;

    public PainHere {
        marks = List.copyOf(marks);
    }

    public static PainHere of(Atlas atlas, PainDrawing drawing, Region region, Side shown) {
        return new PainHere(atlas, region, drawing.marks().stream()
                .filter(mark -> shown.admits(mark.place().side()))
                .filter(mark -> part(atlas, mark.place()).flatMap(BodyPart::region).filter(region.key()::equals)
                        .isPresent())
                .toList());
    }

    private static Optional<BodyFigure> figure(Atlas atlas, Place place) {
        return atlas.figure(place.sheet(), place.revision())
                .filter(figure -> figure.sheet().view() == place.view());
    }

    private static Optional<BodyPart> part(Atlas atlas, Place place) {
        return figure(atlas, place).flatMap(figure -> figure.part(place.area(), place.side()));
    }

    /// What lies on this sheet of the region, each place once; on a body figure the very part.
    public List<Wash> on(MapSheet sheet) {
        return marks.stream().map(DrawnPain::place).flatMap(place -> wash(sheet, place).stream()).distinct().toList();
    }

    private Optional<Wash> wash(MapSheet sheet, Place place) {
        var body = atlas.figure(sheet.id(), sheet.revision());
        if (body.isPresent()) {
            return body.filter(_ -> sheet.view() == place.view())
                    .flatMap(figure -> figure.part(place.area(), place.side()))
                    .map(part -> new Wash(List.of(part.hit()), sheet.box()));
        }
        return across(sheet, place).map(box -> new Wash(skin(sheet).toList(), along(box, sheet, place)));
    }

    /// Which half of the sheet's width is meant.
    private Optional<Box> across(MapSheet sheet, Place place) {
        if (sheet.view() == Aspect.LATERAL || sheet.view() == Aspect.MEDIAL) {
            return straight(sheet) ? half(sheet, Direction.valueOf(place.view().name())) : Optional.of(sheet.box());
        }
        if (face(sheet).filter(place.view()::equals).isEmpty()) {
            return Optional.empty();
        }
        boolean both = sheet.drawnSide() == Side.BOTH;
        if (place.side() == Side.MIDLINE) {
            return half(sheet, Direction.MEDIAL).or(() -> Optional.of(sheet.box()));
        }
        return both ? half(sheet, Direction.valueOf(place.side().name())) : Optional.of(sheet.box());
    }

    /// Whether the limb runs straight down the sheet. One that is drawn bent (elbow, foot) is about as wide as high,
    /// and its front is no half of it.
    private static boolean straight(MapSheet sheet) {
        return skin(sheet).map(d -> Outline.of(d).bounds()).allMatch(box -> box.height() > STRAIGHT * box.width());
    }

    private static Stream<String> skin(MapSheet sheet) {
        return sheet.paths().stream().filter(path -> path.look().equals(SKIN)).map(DrawnPath::d);
    }

    /// The half that lies towards this direction, as the sheet is drawn.
    private static Optional<Box> half(MapSheet sheet, Direction towards) {
        var box = sheet.box();
        double width = box.width() / 2;
        if (sheet.edges().left() == towards) {
            return Optional.of(new Box(box.x(), box.y(), width, box.height()));
        }
        return sheet.edges().right() == towards
                ? Optional.of(new Box(box.x() + width, box.y(), width, box.height()))
                : Optional.empty();
    }

    /// Which face of the standing body, its palms to the front, a view shows.
    private Optional<Aspect> face(MapSheet sheet) {
        return switch (sheet.view()) {
            case ANTERIOR, PALMAR -> Optional.of(Aspect.ANTERIOR);
            case POSTERIOR -> Optional.of(Aspect.POSTERIOR);
            case DORSAL -> Optional.of(ofTheHand() ? Aspect.POSTERIOR : Aspect.ANTERIOR);
            case MEDIAL, LATERAL, PLANTAR, SUPERIOR, OWN -> Optional.empty();
        };
    }

    /// The back of a hand looks to the back, that of a foot to the front.
    private boolean ofTheHand() {
        return region.sheets().stream().anyMatch(sheet -> sheet.view() == Aspect.PALMAR);
    }

    /// The upper half of these where the region goes on below the part, the lower one where it begins above.
    private Box along(Box box, MapSheet sheet, Place place) {
        double height = box.height() / 2;
        boolean above = above(place);
        if (above == below(place) || sheet.edges().top() != Direction.SUPERIOR) {
            return box;
        }
        return new Box(box.x(), above ? box.y() + height : box.y(), box.width(), height);
    }

    /// Whether the region has a part above the one that is meant.
    private boolean above(Place place) {
        return others(place).anyMatch(by -> by.down() < 0);
    }

    private boolean below(Place place) {
        return others(place).anyMatch(by -> by.down() > 0);
    }

    private record Away(double right, double down) {}

    /// Where the region's other parts on the figure lie from this one, those that lie above or below it rather than
    /// beside it.
    private Stream<Away> others(Place place) {
        var figure = figure(atlas, place).stream();
        return figure.flatMap(one -> one.part(place.area(), place.side()).stream()
                .flatMap(its -> one.parts().stream().filter(part -> part.region().equals(its.region()))
                        .map(part -> new Away(part.x() - its.x(), part.y() - its.y()))))
                .filter(by -> Math.abs(by.down()) > Math.abs(by.right()));
    }
}
