package enthesis.ui.outcome.question;

import enthesis.domain.entry.Field;
import enthesis.domain.outcome.form.OutcomeFields;
import enthesis.domain.outcome.form.Statements;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Statements to be ticked. The practice types their numbers; the patient touches them, or says that none is true. An
/// untouched list is no answer.
final class TicksView extends VBox {
    private final Asking asking;
    private final Instrument instrument;
    private final StringProperty typed;
    private final EntryField numbers;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final CheckBox none;

    TicksView(Asking asking, Instrument instrument) {
        this.asking = asking;
        this.instrument = instrument;
        typed = asking.sheet().text(field());
        getStyleClass().add("ticks");
        numbers = new EntryField(asking.texts().say("outcome.ticked"), typed).named("ticked");
        none = box(asking.texts().say("outcome.ticked.none"), "tick-none");
        none.setOnAction(_ -> typed.set(none.isSelected() ? OutcomeFields.NONE : ""));
        if (!asking.self()) {
            getChildren().add(numbers);
        }
        getChildren().addAll(grid(), none);
        typed.subscribe(_ -> show());
    }

    private Field field() {
        return OutcomeFields.ticked(instrument);
    }

    private GridPane grid() {
        var grid = new GridPane(18, 2);
        int rows = (instrument.items() + 1) / 2;
        for (int at = 0; at < 2; at++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (int statement = 1; statement <= instrument.items(); statement++) {
            grid.add(statement(statement), (statement - 1) / rows, (statement - 1) % rows);
        }
        return grid;
    }

    private CheckBox statement(int statement) {
        var words = asking.texts().say("outcome." + instrument.key() + "." + statement);
        var box = box(asking.self() ? words : statement + "  " + words, "tick-" + statement);
        box.setOnAction(_ -> typed.set(Statements.turned(typed.get(), statement, instrument.items())));
        boxes.add(box);
        return box;
    }

    private CheckBox box(String words, String id) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinHeight(USE_PREF_SIZE);
        box.setFocusTraversable(asking.self());
        box.getStyleClass().add("statement");
        return box;
    }

    private void show() {
        for (int at = 0; at < boxes.size(); at++) {
            boxes.get(at).setSelected(Statements.ticked(typed.get(), at + 1, instrument.items()));
        }
        var read = Statements.read(typed.get(), instrument.items());
        none.setSelected(read.asValue().filter(Set::isEmpty).isPresent());
        numbers.remark.set(read.asRefusal().map(why -> Remark.of(Remark.State.REFUSED, asking.texts().say(why)))
                .or(() -> read.asValue().map(ticked -> Remark.note(asking.texts().say("outcome.ticked.said",
                        Integer.toString(ticked.size()), Integer.toString(instrument.items())))))
                .orElse(Remark.NONE));
    }
}
