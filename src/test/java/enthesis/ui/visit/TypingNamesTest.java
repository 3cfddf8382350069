package enthesis.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import org.junit.jupiter.api.Test;

class TypingNamesTest {
    private final Bench bench = new Bench(Cases.point(Sheet.EMPTY, 4, "0.5", "planned", "right"));

    @Test
    void undoNamesThePointOrTheSectionThatWasTypedInto() {
        bench.model.sheet.names(new TypingNames(bench.model.sheet, Workspace.TEXTS)::of);
        bench.type("point[4].volume", "1.5");
        var order = bench.text("point[4].order");
        assertThat(bench.model.sheet.undoName().get()).isEqualTo("volume of point " + order);
        bench.type("point[4].needle", "27G");
        assertThat(bench.model.sheet.undoName().get()).isEqualTo("details of point " + order);
        bench.type("vitals.weight", "64");
        assertThat(bench.model.sheet.undoName().get()).isEqualTo("typing in Vitals");
        bench.model.sheet.undo();
        assertThat(bench.text("vitals.weight")).isEmpty();
        assertThat(bench.model.sheet.redoName().get()).isEqualTo("typing in Vitals");
    }
}
