package enthesis.ui.solution;

import enthesis.domain.entry.Field;
import enthesis.domain.map.MarkerShape;
import enthesis.domain.map.Point;
import enthesis.domain.map.Points;
import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.SolutionWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The solutions of the day: which there are, which one is shown, adding one and taking one away. A solution keeps its
/// letter, whatever becomes of the others: it is written on a syringe. There are never more than the map has shapes for.
public final class SolutionsModel {
    public static final int MOST = MarkerShape.values().length;

    private final Desk desk;
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyBooleanWrapper several = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper removable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public SolutionsModel(Desk desk) {
        this.desk = desk;
        desk.sheet().sheet().subscribe(_ -> follow());
        shown.set(rows().first());
    }

    /// What was undone or taken away is shown no longer.
    private void follow() {
        var rows = rows();
        removable.set(rows.size() > 1);
        several.set(rows.size() > 1 || rows.first() > 1);
        if (!rows.contains(shown.get())) {
            shown.set(rows.first());
        }
        message.set("");
    }

    /// The rows of the solutions, A first; A while there is none yet.
    public SortedSet<Integer> rows() {
        var rows = new TreeSet<>(desk.sheet().now().rows(SolutionFields.SOLUTION));
        if (rows.isEmpty()) {
            rows.add(1);
        }
        return rows;
    }

    public ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether the solutions have to be told apart.
    public ReadOnlyBooleanProperty several() {
        return several.getReadOnlyProperty();
    }

    /// Whether one can be taken away: a visit always has one.
    public ReadOnlyBooleanProperty removable() {
        return removable.getReadOnlyProperty();
    }

    /// What came of the last act, "" where nothing has to be said.
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public void show(int row) {
        if (rows().contains(row)) {
            message.set("");
            shown.set(row);
        }
    }

    /// Adds the next solution and shows it. False where it may not be.
    public boolean add() {
        if (desk.sheet().locked().get()) {
            return false;
        }
        var rows = rows();
        var free = IntStream.rangeClosed(1, MOST).filter(row -> !rows.contains(row)).findFirst();
        if (free.isEmpty()) {
            message.set(desk.say("solution.enough", Integer.toString(MOST)));
            return false;
        }
        int row = free.getAsInt();
        var texts = new TreeMap<Field, String>();
        rows.forEach(one -> texts.put(SolutionFields.added(one), "yes"));
        texts.put(SolutionFields.added(row), "yes");
        desk.sheet().edit(texts, desk.say("solution.added", Mixture.letter(row)));
        shown.set(row);
        return true;
    }

    /// Takes the shown solution away, as one step to undo; one that points use stays, and says so.
    public boolean remove() {
        int row = shown.get();
        if (desk.sheet().locked().get() || !removable.get()) {
            return false;
        }
        var users = Points.read(desk.sheet().now()).stream().filter(point -> point.solution() == row).map(Point::order)
                .toList();
        if (!users.isEmpty()) {
            message.set(desk.say(users.size() == 1 ? "solution.used" : "solution.usedMany", Mixture.letter(row),
                    users.stream().map(String::valueOf).collect(Collectors.joining(", "))));
            return false;
        }
        desk.sheet().edit(without(row), desk.say("solution.removed", Mixture.letter(row)));
        message.set(desk.say("solution.gone", Mixture.letter(row)));
        return true;
    }

    /// The changes that take a row away; the only one left is there by what is typed of it, as ever.
    private Map<Field, String> without(int row) {
        var now = desk.sheet().now();
        var left = now.withoutRow(SolutionFields.SOLUTION, row);
        var rows = left.rows(SolutionFields.SOLUTION);
        return (rows.size() == 1 ? left.with(SolutionFields.added(rows.first()), "") : left).changesSince(now);
    }

    /// What is in a solution: "D15 + lidocaine 0.2 %"; that nothing is, while it is not known.
    public String content(int row) {
        return desk.now().solutions().stream().filter(one -> one.row() == row).findFirst()
                .flatMap(one -> one.contents()
                        .map(contents -> SolutionWords.of(desk.now(), one, contents, desk.texts())))
                .orElse(desk.say("solution.tab.open"));
    }

    /// How far it is: "10 mL, drawn up 10:05 M. Okafor", "10 mL planned".
    public String state(int row) {
        var mixture = desk.now().solutions().stream().filter(one -> one.row() == row).findFirst();
        var volume = mixture.flatMap(Mixture::contents).map(Contents::volume);
        if (volume.isEmpty()) {
            return desk.say("solution.tab.empty");
        }
        var how = mixture.get().preparation();
        if (mixture.get().actual().isEmpty()) {
            return desk.say("solution.tab.planned", volume.get().toString());
        }
        return how.at().asValue()
                .map(at -> desk.say("solution.tab.drawnAt", volume.get().toString(), desk.texts().time(at)))
                .orElse(desk.say("solution.tab.drawn", volume.get().toString()));
    }

    /// How many findings wait for an answer at this solution.
    public long open(int row) {
        return desk.now().open().stream().filter(finding -> finding.where().row() == row
                && finding.where().group().equals(SolutionFields.SOLUTION)
                && desk.now().sectionOf(finding.where()).equals(Optional.of(Section.SOLUTION)))
                .count();
    }

    public List<Anaesthetics.Drug> drugs() {
        return desk.now().about().practice().anaesthetics().drugs();
    }
}
