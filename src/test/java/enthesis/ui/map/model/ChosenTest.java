package enthesis.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.drawing.Spread;
import enthesis.domain.map.quick.Shorthand;
import enthesis.domain.map.select.Selection;
import enthesis.domain.value.Side;
import enthesis.ui.map.Examples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenTest {
    private final MapModel map = Examples.charted();
    private final MarkerHand markers = new MarkerHand(map);

    private void select(int... rows) {
        map.select(rows[0]);
        for (int at = 1; at < rows.length; at++) {
            map.chosen.toggle(rows[at]);
        }
    }

    @Test
    void theOneThatLeadsIsTheSelectedPointAtEveryMoment() {
        var seen = new ArrayList<Integer>();
        map.chosen.now().subscribe((_, now) -> seen.add(now.lead() - map.selected.get()));
        map.selected.subscribe((_, now) -> seen.add(map.chosen.get().lead() - now.intValue()));
        select(2, 4);
        map.chosen.stretch(2);
        map.chosen.narrow();
        assertThat(seen).isNotEmpty().containsOnly(0);
        assertThat(map.chosen.get()).isEqualTo(Selection.of(6));
    }

    @Test
    void theEditorOfOneClosesWhenMoreAreSelected() {
        map.select(6);
        map.editing.set(true);
        map.select(5);
        assertThat(map.editing.get()).as("from one to the next it stays").isTrue();
        map.chosen.toggle(6);
        assertThat(map.editing.get()).isFalse();
    }

    @Test
    void allIsTheSheetAndThenTheVisit() {
        otherSide();
        map.select(1);
        map.chosen.all();
        assertThat(map.chosen.get().size()).isEqualTo(8);
        assertThat(map.chosen.get().lead()).isEqualTo(1);
        assertThat(map.message.get())
                .isEqualTo("8 points selected: all on this sheet. Ctrl+A again takes all 9 of the visit.");
        map.chosen.all();
        assertThat(map.chosen.get().size()).isEqualTo(9);
        assertThat(map.message.get()).isEqualTo("9 points selected: all of this visit.");
        assertThat(map.chosen.hidden()).extracting(Point::row).containsExactly(9);
        map.chosen.toggle(2);
        assertThat(map.message.get()).as("not all any more").isEmpty();
    }

    private void otherSide() {
        map.sheet.type(PointFields.sideTyped("ankle-foot", Side.LEFT), "LEFT");
        map.open(map.region.get(), Side.LEFT);
        new MapHand(map).place(map.region.get().target("sinus-tarsi").orElseThrow(), Shorthand.NOTHING);
    }

    @Test
    void anotherSheetLetsGoOfWhatIsNotOnIt() {
        select(1, 2, 3);
        map.show(map.region.get().sheets().stream().filter(sheet -> !sheet.equals(map.shown.get())).findFirst()
                .orElseThrow());
        assertThat(map.chosen.get()).isEqualTo(Selection.NONE);
    }

    @Test
    void whatIsUndoneIsSelectedNoMore() {
        new MapHand(map).place(map.region.get().target("aitfl").orElseThrow(), Shorthand.NOTHING);
        select(1, 9, 2);
        map.sheet.undo();
        assertThat(map.chosen.get().rows()).containsExactly(1, 2);
    }

    @Test
    void allOfItIsNudgedAsFarAsTheSheetGoesInOneStep() {
        select(1, 2, 3);
        var before = map.chosen.points();
        markers.nudge(10, 1);
        assertThat(map.sheet.undoName().get()).isEqualTo("moving 3 points");
        markers.nudge(10_000, 0);
        var now = map.chosen.points();
        var box = map.shown.get().box();
        double way = now.getFirst().place().x() - before.getFirst().place().x();
        for (int at = 0; at < 3; at++) {
            assertThat(now.get(at).place().x() - before.get(at).place().x()).isBetween(way - 0.11, way + 0.11);
            assertThat(box.contains(now.get(at).place().x(), now.get(at).place().y())).isTrue();
        }
        map.sheet.undo();
        map.sheet.undo();
        assertThat(map.chosen.points()).isEqualTo(before);
    }

    /// Where one of them may not be moved none is, and it is said.
    @Test
    void nobodyIsMovedUnseenOrOffTheSheet() {
        otherSide();
        map.open(map.region.get(), Side.RIGHT);
        select(9, 1);
        var before = map.points().get();
        assertThat(markers.nudge(5, 0)).isTrue();
        assertThat(map.message.get()).isEqualTo("Not moved: 1 of the 2 selected points are not on this sheet.");
        select(1, 2);
        markers.drop(10_000, 0);
        assertThat(map.message.get()).isEqualTo("Not moved: one of the selected points would leave the sheet.");
        assertThat(map.points().get()).isEqualTo(before);
    }

    @Test
    void theyGetOtherNumbersTogetherAndStaySelected() {
        select(3, 4);
        markers.shift(-1);
        assertThat(map.points().get()).extracting(Point::row).startsWith(1, 3, 4, 2);
        assertThat(map.chosen.get().rows()).containsExactly(3, 4);
        assertThat(map.sheet.undoName().get()).isEqualTo("new numbers of 2 points");
    }

    @Test
    void aSelectedPointSaysSoAloudWithHowMany() {
        select(1, 2, 3);
        assertThat(map.chosen.spoken(2)).isEqualTo(", selected, 3 of 8 points");
        assertThat(map.chosen.spoken(5)).isEmpty();
        map.select(2);
        assertThat(map.chosen.spoken(2)).as("one alone is told by the screen").isEmpty();
    }

    @Test
    void pointsAreSaidByTheirNumbers() {
        var all = map.points().get();
        assertThat(StateWords.numbers(all)).isEqualTo("1\u20138");
        assertThat(StateWords.numbers(List.of(all.get(0), all.get(1), all.get(4)))).isEqualTo("1, 2, 5");
        assertThat(StateWords.numbers(List.of())).isEmpty();
    }

    @Test
    void theEditorOfManyCoversTheFewest() {
        var crowd = map.points().get().stream().map(_ -> new Spread.Spot(700, 100)).toList();
        assertThat(Beside.of(800, 600, 300, 250, crowd, 60)).isEqualTo(new Beside(490, 340));
    }
}
