package enthesis.ui.solution.usual;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.formulary.Taking;
import enthesis.domain.solution.formulary.UsualFields;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.section.Desk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Takes a usual solution into the shown one, as one step to undo; what is typed there is replaced only once that was
/// said and answered. Nothing else is filled in: lots, what is drawn up, and every confirmation stay to be done.
public final class UsualModel {
    /// As much of a name as stands on a button, and in a line of the list.
    private static final int SHORT = 48;
    private static final int LONG = 84;

    /// What is chosen in the box, by its id; empty again as soon as it is taken.
    public final StringProperty chosen = new SimpleStringProperty("");
    /// What came of it, worded; "" while nothing has to be said.
    public final StringProperty message = new SimpleStringProperty("");
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final Desk desk;
    private final List<UsualSolution> all;
    private final ReadOnlyIntegerProperty row;
    private Optional<UsualSolution> asked = Optional.empty();

    /// `row` is that of the shown solution, 1 for A.
    public UsualModel(Desk desk, List<UsualSolution> all, ReadOnlyIntegerProperty row) {
        this.desk = desk;
        this.all = List.copyOf(all);
        this.row = row;
        desk.sheet().sheet().subscribe(_ -> keep());
        row.subscribe(_ -> keep());
    }

    /// Whether it waits for the answer that what is typed may go.
    public ReadOnlyBooleanProperty asking() {
        return asking;
    }

    /// What can be taken: of what the practice has, in its order.
    public List<Option> options() {
        return all.stream().filter(one -> one.isOf(desk.now().about().practice()))
                .map(one -> new Option(one.id(), words(one))).toList();
    }

    /// "Dextrose 15 % with lidocaine 0.2 % · ligament · 10 mL".
    private String words(UsualSolution one) {
        var volume = desk.say("solution.usual.volume", one.volume().toString());
        return Stream.of(Optional.of(brief(one, LONG)),
                one.tissue().map(tissue -> desk.say("map.kind." + Choices.text(tissue))), Optional.of(volume))
                .flatMap(Optional::stream).collect(Collectors.joining("  \u00b7  "));
    }

    /// Takes it where nothing that was typed is lost; else asks.
    public void take(String id) {
        all.stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(one -> {
            var taking = Taking.of(one, desk.sheet().now(), row.get());
            if (taking.texts().isEmpty()) {
                message.set(desk.say("solution.usual.same", letter(), brief(one, SHORT)));
            } else if (taking.replaced().isEmpty()) {
                fill(one, taking);
            } else {
                message.set(desk.say("solution.usual.replaces", brief(one, SHORT),
                        taking.replaced().stream().map(this::typed).collect(Collectors.joining(", "))));
                asked = Optional.of(one);
                asking.set(true);
            }
        });
    }

    /// The answer that what is typed may go.
    public void replace() {
        asked.ifPresent(one -> fill(one, Taking.of(one, desk.sheet().now(), row.get())));
    }

    /// What is typed stays.
    public void keep() {
        asked = Optional.empty();
        asking.set(false);
        message.set("");
    }

    private void fill(UsualSolution one, Taking taking) {
        desk.sheet().edit(taking.texts(), desk.say("solution.usual.taken", brief(one, SHORT)));
    }

    /// Where typing goes on: at a stock of unknown strength, else at the first lot, else at what was drawn up.
    public Field next() {
        int now = row.get();
        var sheet = desk.sheet().now();
        var parts = Stream.of(Part.values()).filter(part -> part == Part.DEXTROSE || isIn(part)).toList();
        return Stream.concat(parts.stream().filter(part -> part != Part.DILUENT)
                .map(part -> SolutionFields.stock(now, part)),
                parts.stream().map(part -> SolutionFields.lot(now, part)))
                .filter(field -> !sheet.has(field)).findFirst()
                .orElse(SolutionFields.drawn(now, Part.DEXTROSE));
    }

    private boolean isIn(Part part) {
        var product = desk.sheet().now().text(UsualFields.product(part, row.get()));
        return !product.isEmpty() && !product.equals(UsualSolution.NONE);
    }

    private String letter() {
        return Mixture.letter(row.get());
    }

    private static String brief(UsualSolution one, int most) {
        var name = one.name();
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most)).strip() + "\u2026";
    }

    /// "Volume 8", "Lot of Anaesthetic B12".
    private String typed(Field field) {
        var text = desk.sheet().now().text(field);
        var said = text.equals(UsualSolution.NONE)
                ? desk.say("solution.none")
                : desk.now().about().practice().named(text);
        return desk.say("solution.usual.typed", named(field), said);
    }

    private String named(Field field) {
        for (var part : Part.values()) {
            var name = desk.say("solution.part." + Choices.text(part));
            for (var column : List.of("Stock", "Lot", "Expiry", "Drawn")) {
                if (field.name().equals(Choices.text(part) + column)) {
                    return desk.say("solution." + column.toLowerCase(Locale.ROOT) + "Of", name);
                }
            }
        }
        return desk.say("solution.usual.of." + field.name());
    }
}
