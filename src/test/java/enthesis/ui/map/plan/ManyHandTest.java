package enthesis.ui.map.plan;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.marking.MarkingFields;
import enthesis.domain.map.quick.Shorthand;
import enthesis.domain.map.select.Selection;
import enthesis.domain.value.Side;
import enthesis.ui.map.Examples;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Of the charted points 1 to 5 are given and 6 to 8 planned.
class ManyHandTest {
    private final MapModel map = Examples.charted();
    private final MapHand hand = new MapHand(map);
    private final PlanHand plan = new PlanHand(map, hand);

    private void select(int... rows) {
        map.select(rows[0]);
        for (int at = 1; at < rows.length; at++) {
            map.chosen.toggle(rows[at]);
        }
    }

    private void answer(int number) {
        var answer = plan.question.get().answers().get(number - 1);
        plan.question.set(Question.NONE);
        answer.act().run();
    }

    private boolean asked() {
        return !plan.question.get().answers().isEmpty();
    }

    @Test
    void nothingIsGivenBeforeItWasReadBack() {
        select(5, 6, 7);
        plan.give();
        assertThat(map.points().get()).filteredOn(Point::given).hasSize(5);
        assertThat(plan.question.get().lines()).contains("7  RIGHT Bifurcate ligament  0.5 mL")
                .noneMatch(line -> line.contains("left as planned"));
        answer(1);
        assertThat(map.points().get()).filteredOn(Point::given).hasSize(7);
        assertThat(map.sheet.undoName().get()).isEqualTo("2 points given");
        assertThat(map.chosen.get().size()).isEqualTo(3);
        plan.give();
        assertThat(asked()).as("all are given").isFalse();
    }

    @Test
    void oneWithoutAVolumeKeepsAllFromBeingGiven() {
        map.sheet.type(PointFields.volume(7), "");
        select(6, 7, 8);
        plan.give();
        assertThat(asked()).isFalse();
        assertThat(map.message.get()).isEqualTo("Nothing is given: no volume is said for 7.");
    }

    @Test
    void aSkippedOneIsNotGivenInPassing() {
        select(7, 8);
        plan.skip();
        answer(2);
        assertThat(map.points().get()).filteredOn(Point::skipped).hasSize(2);
        assertThat(map.sheet.undoName().get()).isEqualTo("skipping 2 points");
        map.chosen.toggle(6);
        plan.give();
        assertThat(map.message.get()).isEqualTo("Nothing is given: skipped is 7, 8. Plan it again first.");
        plan.many.planAgain();
        assertThat(map.points().get()).filteredOn(Point::planned).hasSize(3);
        assertThat(map.sheet.undoName().get()).isEqualTo("3 points planned again");
    }

    @Test
    void aGivenOneIsNotSkippedAndNeitherAreTheOthers() {
        select(4, 5, 6);
        plan.skip();
        assertThat(asked()).isFalse();
        assertThat(map.message.get()).isEqualTo("Nothing is skipped: already given is 4, 5.");
    }

    @Test
    void whatIsTakenAwayComesBackInItsOrder() {
        var before = map.points().get();
        select(2, 5, 8);
        plan.delete();
        assertThat(map.points().get()).extracting(Point::row).containsExactly(1, 3, 4, 6, 7);
        assertThat(map.chosen.get()).as("what has the number now").isEqualTo(Selection.of(3));
        assertThat(map.message.get()).isEqualTo("3 points taken away. Ctrl+Z brings them back.");
        assertThat(map.sheet.undoName().get()).isEqualTo("taking 3 points away");
        map.sheet.undo();
        assertThat(map.points().get()).isEqualTo(before);
    }

    @Test
    void allCanBeTakenAway() {
        map.chosen.all();
        plan.delete();
        assertThat(map.points().get()).isEmpty();
        assertThat(map.chosen.get()).isEqualTo(Selection.NONE);
    }

    @Test
    void oneOnTheMarkingSheetKeepsThemAll() {
        map.sheet.type(MarkingFields.number(7), "7");
        select(6, 7);
        plan.delete();
        assertThat(map.points().get()).hasSize(8);
        assertThat(map.message.get())
                .isEqualTo("Nothing is taken away: on the marking sheet is 7. Skip instead (Alt+S).");
    }

    /// The points of the other side are named before they go.
    @Test
    void whatCannotBeSeenIsNamedBeforeItIsTakenAway() {
        map.sheet.type(PointFields.sideTyped("ankle-foot", Side.LEFT), "LEFT");
        map.open(map.region.get(), Side.LEFT);
        hand.place(map.region.get().target("atfl-talar").orElseThrow(), Shorthand.NOTHING);
        map.open(map.region.get(), Side.RIGHT);
        select(9, 1);
        plan.delete();
        assertThat(map.points().get()).hasSize(9);
        assertThat(plan.question.get().title()).isEqualTo("Take 2 points away? 1 of them are not on this sheet:");
        assertThat(plan.question.get().lines()).isEqualTo(List.of("9  LEFT ankle and foot  ATFL, talar attachment"));
        answer(1);
        assertThat(map.points().get()).hasSize(7);
    }

    @Test
    void aSignedVisitIsNotTouched() {
        select(6, 7);
        var before = map.points().get();
        map.sheet.lock();
        plan.give();
        plan.skip();
        plan.delete();
        plan.many.planAgain();
        assertThat(asked()).isFalse();
        assertThat(map.points().get()).isEqualTo(before);
    }
}
