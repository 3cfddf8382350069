package enthesis.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.quick.Shorthand;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.ui.map.Examples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapHandTest {
    private final MapModel map = Examples.ankle();
    private final MapHand hand = new MapHand(map);
    private final QuickModel quick = new QuickModel(map, hand);

    private Point only() {
        assertThat(map.points().get()).hasSize(1);
        return map.points().get().getFirst();
    }

    @Test
    void aClickOnAStructurePlansAPointWhereItWasClicked() {
        hand.click(171.2, 234.8, false);
        assertThat(only().state()).isEqualTo(Point.State.PLANNED);
        assertThat(only().place()).isEqualTo(new Point.OnSheet("ankle-foot", "ankle-lateral", 1, 171.2, 234.8));
        assertThat(only().target()).contains("atfl-fibular");
        assertThat(only().structure()).isEqualTo("ATFL, fibular attachment");
        assertThat(only().side()).contains(Side.RIGHT);
        assertThat(only().volume().asValue()).contains(Millilitres.of("0.5"));
        assertThat(map.selected.get()).isEqualTo(only().row());
        assertThat(map.editing.get()).isTrue();
    }

    /// What lies in the middle of the body is on the sheet of either side.
    @Test
    void aPointInTheMiddleIsSeenOnBothSidesOfItsSheet() {
        for (var side : List.of(Side.RIGHT, Side.LEFT)) {
            var hip = Examples.model("hip", side);
            new MapHand(hip).place(hip.region.get().target("symphysis").orElseThrow(),
                    new Shorthand("symphysis", Map.of()));
            var point = hip.points().get().getFirst();
            assertThat(point.side()).contains(Side.MIDLINE);
            assertThat(hip.isOnShown(point)).as(side.name()).isTrue();
        }
    }

    @Test
    void aClickOnNothingPlacesNothingAndSaysHow() {
        hand.click(480, 30, false);
        assertThat(map.points().get()).isEmpty();
        assertThat(map.message.get()).startsWith("No structure here.");
    }

    @Test
    void onlyFreeOrAltPlacesAFreePointAndOnlyOnTheSheet() {
        hand.click(480, 30, true);
        assertThat(only().target()).isEmpty();
        assertThat(only().structure()).isEqualTo("Free point, ankle and foot, Lateral");
        map.tool.set(Tool.FREE);
        hand.click(600, 30, false);
        assertThat(map.points().get()).hasSize(1);
        hand.click(170, 236, false);
        assertThat(map.points().get()).extracting(Point::target).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void withSelectAClickPlacesNothing() {
        map.tool.set(Tool.SELECT);
        hand.click(170, 236, false);
        assertThat(map.points().get()).isEmpty();
    }

    @Test
    void anotherSideThanPlannedWantsItsWordTyped() {
        map.open(map.region.get(), Side.LEFT);
        assertThat(map.matchesPlan()).isFalse();
        hand.click(170, 236, false);
        assertThat(map.points().get()).isEmpty();
        assertThat(map.message.get()).startsWith("LEFT is not planned here.");
        map.sheet.type(PointFields.sideTyped("ankle-foot", Side.LEFT), "left ");
        hand.click(170, 236, false);
        assertThat(only().side()).contains(Side.LEFT);
        map.open(map.atlas.region("knee").orElseThrow(), Side.LEFT);
        assertThat(hand.mayPlace(Side.LEFT)).as("typed for the ankle, not for the knee").isFalse();
    }

    @Test
    void nothingIsGivenWithoutAVolume() {
        hand.click(480, 30, true);
        hand.give(true);
        assertThat(only().given()).isFalse();
        assertThat(map.message.get()).startsWith("Type the volume first");
        map.sheet.type(PointFields.volume(only().row()), "0,3");
        hand.give(true);
        assertThat(only().given()).isTrue();
        assertThat(map.editing.get()).isFalse();
    }

    @Test
    void givenGoesOnToTheNextPlannedPoint() {
        for (var typed : new String[]{"atfl", "aitfl", "sinus"}) {
            quick.typed.set(typed);
            quick.enter();
        }
        map.select(map.points().get().get(1).row());
        hand.give(false);
        assertThat(map.selected.get()).isEqualTo(map.points().get().get(2).row());
        hand.give(false);
        assertThat(map.selected.get()).isEqualTo(map.points().get().get(0).row());
        hand.give(false);
        assertThat(map.points().get()).extracting(Point::given).containsExactly(true, true, true);
    }

    @Test
    void quickEntryFindsTheSheetOfItsTarget() {
        quick.typed.set("plantar fascia mid 1");
        quick.enter();
        assertThat(map.shown.get().id()).isEqualTo("foot-plantar");
        assertThat(only().volume().asValue()).contains(Millilitres.of("1"));
        assertThat(quick.typed.get()).isEmpty();
    }

    @Test
    void aNearMissWantsASecondEnter() {
        quick.typed.set("bifrucate");
        quick.enter();
        assertThat(map.points().get()).isEmpty();
        assertThat(quick.armed().get()).isTrue();
        quick.enter();
        assertThat(only().target()).contains("bifurcate");
    }

    @Test
    void quickEntryTakesHowItWasInjected() {
        map.totals.set(Examples.charted().totals.get());
        quick.typed.set("sinus 1,5 us 18mm d15 27g x2");
        quick.enter();
        assertThat(only().volume().asValue()).contains(Millilitres.of("1.5"));
        assertThat(only().how()).isEqualTo(new Point.How("18", "27G", "ultrasound", "2", ""));
        assertThat(only().solution()).isEqualTo(1);
        quick.typed.set("atfl 0.5 d25");
        quick.enter();
        assertThat(map.points().get()).hasSize(1);
        assertThat(map.message.get()).isEqualTo("No solution with 25 % dextrose is mixed today.");
    }

    /// One syringe goes on from point to point; another region begins anew, and what was typed wins.
    @Test
    void theNeedleGoesOnToTheNextPointOfTheRegion() {
        hand.click(171.2, 234.8, false);
        map.sheet.type(PointFields.needle(1), "27G 25 mm");
        hand.click(171.2, 234.8, false);
        quick.typed.set("sinus 25g");
        quick.enter();
        quick.typed.set("cfl fibular");
        quick.enter();
        assertThat(map.points().get()).extracting(point -> point.how().needle())
                .containsExactly("27G 25 mm", "27G 25 mm", "25G", "25G");
        map.open(map.atlas.region("knee").orElseThrow(), Side.RIGHT);
        map.sheet.type(PointFields.sideTyped("knee", Side.RIGHT), "RIGHT");
        quick.typed.set("gerdy");
        quick.enter();
        assertThat(map.points().get()).extracting(point -> point.how().needle()).last().isEqualTo("");
    }

    @Test
    void aRegionIsOpenedByItsNameAndSide() {
        quick.typed.set("knee l");
        quick.enter();
        assertThat(map.region.get().key()).isEqualTo("knee");
        assertThat(map.side.get()).isEqualTo(Side.LEFT);
        assertThat(map.points().get()).isEmpty();
    }

    /// On the pelvis the structure says the side; a course for the right covers no point on the left.
    @Test
    void whereBothSidesAreDrawnThePointHasTheStructuresSide() {
        var pelvis = Examples.model("lumbosacral", Side.RIGHT);
        var there = new MapHand(pelvis);
        assertThat(pelvis.side.get()).isEqualTo(Side.BOTH);
        there.place(pelvis.region.get().target("psis-right").orElseThrow(), Shorthand.NOTHING);
        there.place(pelvis.region.get().target("psis-left").orElseThrow(), Shorthand.NOTHING);
        assertThat(pelvis.points().get()).extracting(Point::side).containsExactly(Optional.of(Side.RIGHT));
        assertThat(pelvis.message.get()).startsWith("LEFT is not planned here.");
        there.click(100, 20, true);
        assertThat(pelvis.points().get()).hasSize(1);
        there.click(400, 480, true);
        assertThat(pelvis.points().get()).extracting(Point::side).containsExactly(Optional.of(Side.RIGHT),
                Optional.of(Side.RIGHT));
        assertThat(pelvis.shown.get().sideAt(221, Side.BOTH)).isEqualTo(Side.MIDLINE);
    }

    /// The jaw has no sheet: its points are free ones on the body figure, named by hand, their side as typed.
    @Test
    void aRegionWithoutASheetTakesFreePointsByTheirNames() {
        var jaw = Examples.model("jaw", Side.BOTH);
        var there = new QuickModel(jaw, new MapHand(jaw));
        for (var typed : new String[]{"TMJ capsule r 0.5", "left TMJ capsule 0,7 us"}) {
            there.typed.set(typed);
            there.enter();
        }
        assertThat(jaw.points().get()).extracting(Point::structure).containsExactly("TMJ capsule", "TMJ capsule");
        assertThat(jaw.points().get()).extracting(Point::side).containsExactly(Optional.of(Side.RIGHT),
                Optional.of(Side.LEFT));
        assertThat(jaw.points().get()).extracting(point -> point.place().x()).containsExactly(115.0, 145.0);
        assertThat(jaw.points().get().getLast().how().guidance()).isEqualTo("ultrasound");
    }

    @Test
    void deletingSelectsWhatHasItsNumberNow() {
        for (var typed : new String[]{"atfl", "aitfl", "sinus"}) {
            quick.typed.set(typed);
            quick.enter();
        }
        map.select(map.points().get().get(1).row());
        hand.delete();
        assertThat(map.points().get()).extracting(Point::order).containsExactly(1, 2);
        assertThat(map.point(map.selected.get()).flatMap(Point::target)).contains("sinus-tarsi");
        assertThat(map.sheet.undoName().get()).isEqualTo("taking point 2 away");
    }

    @Test
    void everyActIsOneNamedStepToUndo() {
        hand.click(170, 236, false);
        var placed = map.sheet.now();
        hand.give(false);
        assertThat(map.sheet.undoName().get()).isEqualTo("point 1 given");
        map.sheet.undo();
        assertThat(map.sheet.now()).isEqualTo(placed);
        map.sheet.undo();
        assertThat(map.sheet.now()).isEqualTo(Sheet.EMPTY);
        assertThat(map.selected.get()).isZero();
        map.sheet.redo();
        assertThat(map.sheet.now()).isEqualTo(placed);
    }

    @Test
    void aSignedMapTakesNothingMore() {
        map.sheet.lock();
        hand.click(170, 236, false);
        assertThat(map.points().get()).isEmpty();
    }

    @Test
    void selectingAPointOfAnotherViewShowsIt() {
        quick.typed.set("plantar fascia mid");
        quick.enter();
        int row = only().row();
        map.show(map.region.get().sheets().getFirst());
        assertThat(map.selected.get()).isZero();
        map.select(row);
        assertThat(map.shown.get().id()).isEqualTo("foot-plantar");
    }
}
