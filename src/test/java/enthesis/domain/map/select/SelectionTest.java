package enthesis.domain.map.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.SequencedSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final List<Integer> ORDER = List.of(4, 2, 7, 1, 9);

    @Test
    void oneLeadsAlone() {
        assertThat(Selection.of(7).lead()).isEqualTo(7);
        assertThat(Selection.of(7).many()).isFalse();
        assertThat(Selection.of(0)).isEqualTo(Selection.NONE);
        assertThat(Selection.NONE.size()).isZero();
    }

    @Test
    void aPointIsTakenInToLeadAndOutAgain() {
        var two = Selection.of(2).toggled(7);
        assertThat(two.lead()).isEqualTo(7);
        assertThat(two.rows()).containsExactly(2, 7);
        assertThat(two.toggled(7)).isEqualTo(Selection.of(2));
        assertThat(two.toggled(2).lead()).as("it leads on").isEqualTo(7);
        assertThat(Selection.of(2).toggled(2)).isEqualTo(Selection.NONE);
    }

    @Test
    void aRangeBeginsWhereItBeganWhicheverWayItGoes() {
        var range = Selection.of(7).through(9, ORDER);
        assertThat(range.rows()).containsExactly(7, 1, 9);
        assertThat(range.lead()).isEqualTo(9);
        assertThat(range.through(1, ORDER).rows()).as("shorter").containsExactly(7, 1);
        assertThat(range.through(4, ORDER).rows()).as("the other way").containsExactly(4, 2, 7);
        assertThat(range.through(4, ORDER).lead()).isEqualTo(4);
        assertThat(Selection.of(7).through(5, ORDER)).as("not in the list").isEqualTo(Selection.of(5));
        assertThat(Selection.NONE.through(2, ORDER)).isEqualTo(Selection.of(2));
    }

    @Test
    void allOfAListKeepTheOneThatLeads() {
        assertThat(Selection.of(7).all(ORDER).lead()).isEqualTo(7);
        assertThat(Selection.of(3).all(ORDER).lead()).isEqualTo(4);
        assertThat(Selection.of(3).all(ORDER).rows()).containsExactlyElementsOf(ORDER);
        assertThat(Selection.of(3).all(List.of())).isEqualTo(Selection.NONE);
        assertThat(Selection.of(7).with(List.of(1, 9)).rows()).containsExactly(7, 1, 9);
        assertThat(Selection.NONE.with(List.of(1, 9)).lead()).isEqualTo(9);
    }

    @Test
    void whatIsGoneIsLetGoAndAnotherLeads() {
        var all = Selection.of(7).all(ORDER);
        assertThat(all.within(Set.of(7, 9))).isEqualTo(new Selection(7, 7, set(7, 9)));
        assertThat(all.within(Set.of(4, 1)).lead()).isEqualTo(1);
        assertThat(all.within(Set.of())).isEqualTo(Selection.NONE);
        assertThat(all.alone()).isEqualTo(Selection.of(7));
    }

    @Test
    void nothingLeadsThatIsNotSelected() {
        assertThatThrownBy(() -> new Selection(3, 3, set(1, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Selection(0, 0, set(1))).isInstanceOf(IllegalArgumentException.class);
    }

    /// Whatever is done, the one that leads is selected, and none of it changes what was there before.
    @Test
    void whateverIsDoneOneLeads() {
        var random = new Random(5);
        var now = Selection.NONE;
        for (int round = 0; round < 500; round++) {
            var before = now;
            var rows = List.copyOf(before.rows());
            int row = ORDER.get(random.nextInt(ORDER.size()));
            now = switch (random.nextInt(5)) {
                case 0 -> now.toggled(row);
                case 1 -> now.through(row, ORDER);
                case 2 -> now.with(List.of(row));
                case 3 -> now.within(ORDER.subList(0, random.nextInt(6)));
                default -> now.all(ORDER.subList(random.nextInt(6), 5));
            };
            assertThat(now.holds(now.lead())).isEqualTo(now.size() > 0);
            assertThat(now.holds(now.from())).isEqualTo(now.size() > 0);
            assertThat(before.rows()).containsExactlyElementsOf(rows);
        }
    }

    private static SequencedSet<Integer> set(Integer... rows) {
        return new LinkedHashSet<>(List.of(rows));
    }
}
