package enthesis.domain.map.plan;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.act.ManyActs;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.act.SideActs;
import enthesis.domain.map.act.Spot;
import enthesis.domain.map.act.StampActs;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Places;
import enthesis.domain.visit.Section;
import enthesis.storage.reference.map.ProtocolFile;
import enthesis.ui.map.Examples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StampsTest {
    private static final List<Protocol> SHIPPED = ProtocolFile.load(Examples.ATLAS);

    private static Stamp stamp(String id, Side side) {
        var protocol = SHIPPED.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return new Stamps(Examples.ATLAS.region(protocol.region()).orElseThrow()).of(protocol, side);
    }

    private static Sheet stamped(Sheet sheet, Stamp stamp) {
        return StampActs.stamp(sheet, stamp).after();
    }

    @Test
    void tenProtocolsAreShippedAndEveryStepIsDrawn() {
        assertThat(SHIPPED).extracting(Protocol::name).containsExactly("Knee, periarticular", "Knee, joint",
                "Ankle, lateral", "Plantar fascia", "Lateral epicondyle", "Medial epicondyle", "Rotator cuff",
                "AC joint",
                "SI posterior ligaments", "Thumb CMC");
        assertThat(SHIPPED).allSatisfy(protocol -> {
            var stamp = stamp(protocol.id(), Side.LEFT);
            assertThat(stamp.missing()).isEmpty();
            assertThat(stamp.spots()).hasSameSizeAs(protocol.steps()).extracting(Spot::side).containsOnly(Side.LEFT);
        });
    }

    @Test
    void aProtocolPlansHollowPointsAndNeverTwice() {
        var once = stamped(Sheet.EMPTY, stamp("ankle-lateral", Side.RIGHT));
        assertThat(Points.read(once)).hasSize(8).allMatch(Point::planned)
                .extracting(point -> point.plan().origin()).containsOnly("protocol:ankle-lateral");
        assertThat(Points.read(once).get(6).plan().volume()).contains(Millilitres.of("1"));
        assertThat(stamped(once, stamp("ankle-lateral", Side.RIGHT))).isEqualTo(once);
        assertThat(Points.read(stamped(once, stamp("ankle-lateral", Side.LEFT)))).hasSize(16)
                .extracting(Point::order).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    }

    @Test
    void whereBothSidesAreDrawnTheLeftGetsTheTargetsOfTheLeft() {
        assertThat(stamp("si-posterior", Side.LEFT).spots()).extracting(spot -> spot.target().orElseThrow())
                .containsExactly("iliolumbar-iliac-left", "psis-left", "psi-upper-left", "psi-mid-left",
                        "psi-lower-left", "ldsil-left", "sacrotuberous-isch-left");
    }

    @Test
    void copiedAcrossLimbsKeepTheirPlaceAndPairsChangeTheirTarget() {
        var limb = new Stamps(Examples.ATLAS.region("ankle-foot").orElseThrow());
        var right = Points.read(stamped(Sheet.EMPTY, stamp("ankle-lateral", Side.RIGHT)));
        assertThat(limb.across("x", right).spots()).extracting(Spot::place)
                .isEqualTo(right.stream().map(Point::place).toList());
        var pelvis = new Stamps(Examples.ATLAS.region("lumbosacral").orElseThrow());
        var si = Points.read(stamped(Sheet.EMPTY, stamp("si-posterior", Side.RIGHT)));
        assertThat(pelvis.across("x", si).spots()).isEqualTo(stamp("si-posterior", Side.LEFT).spots());
    }

    @Test
    void whatWasGivenIsPlannedAgainWhereItWas() {
        var sheet = stamped(Sheet.EMPTY, stamp("knee-joint", Side.LEFT));
        var given = Points.read(StampActs.allGiven(sheet, List.of(1)).after());
        var knee = new Stamps(Examples.ATLAS.region("knee").orElseThrow());
        var again = Points.read(stamped(Sheet.EMPTY, knee.of("session:1", "last", given))).getFirst();
        assertThat(again.place()).isEqualTo(given.getFirst().place());
        assertThat(again.planned()).isTrue();
        assertThat(again.plan()).isEqualTo(new Point.Plan("session:1", Optional.of(Millilitres.of("5")),
                Optional.empty()));
    }

    @Test
    void differencesAreVolumesSkippedAndAddedPoints() {
        var sheet = stamped(Sheet.EMPTY, stamp("plantar-fascia", Side.RIGHT));
        sheet = PointActs.given(sheet.with(PointFields.volume(1), "1.5"), 1).after();
        sheet = PointActs.skipped(sheet, 2, SkipReason.DECLINED).after();
        assertThat(Difference.of(sheet, Points.read(sheet))).containsExactly(
                new Difference.Volume(Points.read(sheet).get(0), Millilitres.of("1"), Millilitres.of("1.5")),
                new Difference.Skipped(Points.read(sheet).get(1), Optional.of(SkipReason.DECLINED)));
        var back = PointActs.planned(sheet, 2).after();
        assertThat(Points.read(back).get(1).plan().skipped()).isEmpty();
        assertThat(Difference.of(back, Points.read(back))).hasSize(1);
    }

    /// "5th MT not repeated" (maps 4.8): taken away it is remembered, until it is planned again.
    @Test
    void whatWasTakenAwayAgainIsLeftOut() {
        var sheet = stamped(Sheet.EMPTY, stamp("plantar-fascia", Side.RIGHT));
        var gone = PointActs.delete(sheet, 1).after();
        assertThat(Difference.of(gone, Points.read(gone))).containsExactly(new Difference.Left(
                new LeftOut("ankle-foot", Optional.of(Side.RIGHT), Optional.of("plantar-fascia-medial"),
                        Points.read(sheet).getFirst().structure(), "protocol:plantar-fascia")));
        var again = stamped(gone, stamp("plantar-fascia", Side.RIGHT));
        assertThat(Difference.of(again, Points.read(again))).isEmpty();
        var left = SideActs.move(gone, "ankle-foot", Side.RIGHT).after();
        assertThat(Difference.of(left, Points.read(left))).extracting(Difference::side)
                .containsExactly(Optional.of(Side.LEFT));
    }

    @Test
    void manyTakenAwayAtOnceAreEachLeftOut() {
        var sheet = stamped(Sheet.EMPTY, stamp("ankle-lateral", Side.RIGHT));
        var names = Points.read(sheet).stream().limit(3).map(Point::structure).toList();
        var gone = ManyActs.delete(sheet, Set.of(1, 2, 3)).after();
        assertThat(Points.read(gone)).hasSize(Points.read(sheet).size() - 3);
        assertThat(LeftOut.read(gone)).extracting(LeftOut::structure).containsExactlyElementsOf(names);
        assertThat(Places.sectionOf(Field.parse("leftOut[1].structure"))).contains(Section.MAP);
    }

    @Test
    void aStampThatWasTakenAwayWholeOrAPointPlacedByHandLeavesNothing() {
        var sheet = stamped(Sheet.EMPTY, stamp("plantar-fascia", Side.LEFT));
        sheet = stamped(sheet, stamp("plantar-fascia", Side.RIGHT));
        var right = PointActs.delete(PointActs.delete(sheet, 1).after(), 2).after();
        assertThat(Difference.of(right, Points.read(right))).isEmpty();
        var spot = stamp("knee-joint", Side.RIGHT).spots().getFirst();
        var placed = PointActs.place(sheet, spot).after();
        assertThat(PointActs.delete(placed, 5).after()).isEqualTo(sheet);
    }
}
