package enthesis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetModelTest {
    private static final Field PULSE = Field.of("vitals", "heart-rate");
    private static final Field UNIT = Field.of("vitals", "temperature-unit");

    private final SheetModel model = new SheetModel();
    private final List<Map<Field, String>> told = new ArrayList<>();

    SheetModelTest() {
        model.onEdit(told::add);
    }

    @Test
    void typingReachesTheSheetWithEveryLetter() {
        var text = model.text(PULSE);
        text.set("7");
        text.set("72");
        assertThat(model.now()).isEqualTo(Sheet.of(Map.of(PULSE, "72")));
        assertThat(model.sheet().get()).isEqualTo(model.now());
        assertThat(model.text(PULSE)).isSameAs(text);
        assertThat(told).containsExactly(Map.of(PULSE, "7"), Map.of(PULSE, "72"));
    }

    @Test
    void lettersInOneFieldAreOneStep() {
        model.text(PULSE).set("7");
        model.text(PULSE).set("72");
        model.text(PULSE).set("7");
        model.undo();
        assertThat(model.now()).isEqualTo(Sheet.EMPTY);
        assertThat(model.text(PULSE).get()).isEmpty();
        model.redo();
        assertThat(model.text(PULSE).get()).isEqualTo("7");
    }

    @Test
    void whatIsTypedIntoManyFieldsInOneSittingIsOneNamedStep() {
        var before = model.now();
        model.typeAll(Map.of(PULSE, "1", UNIT, "1"), "sitting", "both");
        model.typeAll(Map.of(PULSE, "15", UNIT, "15"), "sitting", "both");
        assertThat(model.undoName().get()).isEqualTo("both");
        model.undo();
        assertThat(model.now()).isEqualTo(before);
        assertThat(model.canUndo().get()).isFalse();
        model.redo();
        assertThat(model.text(UNIT).get()).isEqualTo("15");
        model.typeAll(Map.of(PULSE, "2", UNIT, "2"), "sitting", "both");
        model.undo();
        assertThat(model.text(UNIT).get()).as("undone, it is another step").isEqualTo("15");
    }

    @Test
    void whatEndsAsItBeganIsNoStep() {
        model.type(PULSE, "70");
        var before = model.now();
        model.typeAll(Map.of(PULSE, "1", UNIT, "1"), "sitting", "both");
        model.typeAll(Map.of(PULSE, "70", UNIT, ""), "sitting", "both");
        assertThat(model.now()).isEqualTo(before);
        model.undo();
        assertThat(model.now()).isEqualTo(Sheet.EMPTY);
        model.lock();
        model.typeAll(Map.of(PULSE, "1"), "sitting", "both");
        assertThat(model.now()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void anotherChoiceIsAnotherStep() {
        model.text(UNIT).set("yes");
        model.text(UNIT).set("no");
        model.undo();
        assertThat(model.text(UNIT).get()).isEqualTo("yes");
    }

    @Test
    void anActIsUndoneWholeAndByName() {
        model.text(PULSE).set("7");
        model.edit(Map.of(PULSE, "", UNIT, "f"), "Fahrenheit");
        assertThat(model.undoName().get()).isEqualTo("Fahrenheit");
        model.undo();
        assertThat(model.now()).isEqualTo(Sheet.of(Map.of(PULSE, "7")));
        assertThat(model.redoName().get()).isEqualTo("Fahrenheit");
        assertThat(told.getLast()).isEqualTo(Map.of(PULSE, "7", UNIT, ""));
    }

    /// What has left the program is no step, and stays whatever is undone.
    @Test
    void whatIsSettledIsNotUndone() {
        var kept = new ArrayList<String>();
        model.keeping((now, next) -> next.with(UNIT, now.text(UNIT)));
        model.onKept(() -> kept.add("kept"));
        model.text(PULSE).set("7");
        model.settle(Map.of(UNIT, "f"));
        assertThat(told.getLast()).isEqualTo(Map.of(UNIT, "f"));
        model.undo();
        assertThat(model.now()).isEqualTo(Sheet.of(Map.of(UNIT, "f")));
        assertThat(kept).isEmpty();
        model.edit(Map.of(UNIT, "c"), "Celsius");
        model.undo();
        assertThat(model.now()).isEqualTo(Sheet.of(Map.of(UNIT, "c")));
        assertThat(kept).as("there was nothing else to undo").containsExactly("kept");
        model.lock();
        model.settle(Map.of(UNIT, "f"));
        assertThat(model.now()).isEqualTo(Sheet.of(Map.of(UNIT, "c")));
    }

    @Test
    void aListenerMayEdit() {
        model.text(PULSE).subscribe(text -> {
            if (text.equals("98.6")) {
                model.text(UNIT).set("f");
            }
        });
        model.text(PULSE).set("98.6");
        assertThat(model.now()).isEqualTo(Sheet.of(Map.of(PULSE, "98.6", UNIT, "f")));
    }

    @Test
    void whatIsReadFromTheChartIsNoEdit() {
        model.text(PULSE).set("7");
        model.reset(Sheet.of(Map.of(PULSE, "88")));
        assertThat(model.text(PULSE).get()).isEqualTo("88");
        assertThat(model.canUndo().get()).isFalse();
        assertThat(told).hasSize(1);
    }

    @Test
    void aLockedSheetTakesNothing() {
        model.lock();
        model.text(PULSE).set("7");
        model.edit(Map.of(PULSE, "8"), "eight");
        assertThat(model.now()).isEqualTo(Sheet.EMPTY);
    }
}
