package enthesis.domain.map.select;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Which points are selected, by their rows, in the order they were taken in. `lead` is the one that is worked on, 0
/// for none; `from` is where a range began.
public record Selection(int lead, int from, SequencedSet<Integer> rows) {
    public static final Selection NONE = new Selection(0, 0, new LinkedHashSet<>());

    public Selection {
        if (lead == 0 ? !rows.isEmpty() : !rows.contains(lead)) {
            throw new IllegalArgumentException("the one that leads is not selected: " + lead);
        }
        rows = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(rows));
    }

    /// One point alone; 0 for none.
    public static Selection of(int row) {
        return row == 0 ? NONE : new Selection(row, row, new LinkedHashSet<>(List.of(row)));
    }

    public boolean holds(int row) {
        return rows.contains(row);
    }

    public int size() {
        return rows.size();
    }

    public boolean many() {
        return rows.size() > 1;
    }

    /// The one that leads, alone.
    public Selection alone() {
        return of(lead);
    }

    /// Takes a point in, to lead, or out.
    public Selection toggled(int row) {
        var next = new LinkedHashSet<>(rows);
        if (!next.remove(row)) {
            next.add(row);
            return new Selection(row, row, next);
        }
        return ledBy(row == lead ? last(next) : lead, next);
    }

    /// From where the range began to this point, which leads, in this order of rows; what was selected else is not
    /// any more.
    public Selection through(int row, List<Integer> order) {
        int begin = order.indexOf(from);
        int end = order.indexOf(row);
        if (begin < 0 || end < 0) {
            return of(row);
        }
        var range = order.subList(Math.min(begin, end), Math.max(begin, end) + 1);
        return new Selection(row, from, new LinkedHashSet<>(range));
    }

    /// These as well.
    public Selection with(Collection<Integer> more) {
        var next = new LinkedHashSet<>(rows);
        next.addAll(more);
        return ledBy(lead == 0 ? last(next) : lead, next);
    }

    /// All of these and no other.
    public Selection all(List<Integer> order) {
        var next = new LinkedHashSet<>(order);
        return ledBy(next.contains(lead) || next.isEmpty() ? lead : next.getFirst(), next);
    }

    /// Those of them that are among these. Where the one that leads is not, the last that is leads.
    public Selection within(Collection<Integer> there) {
        var next = new LinkedHashSet<>(rows);
        next.retainAll(there);
        return ledBy(next.contains(lead) ? lead : last(next), next);
    }

    private Selection ledBy(int next, SequencedSet<Integer> these) {
        return these.isEmpty() ? NONE : new Selection(next, these.contains(from) ? from : next, these);
    }

    private static int last(SequencedSet<Integer> rows) {
        return rows.isEmpty() ? 0 : rows.getLast();
    }
}
