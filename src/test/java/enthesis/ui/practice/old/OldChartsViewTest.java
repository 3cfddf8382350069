package enthesis.ui.practice.old;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.OldChart;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.old.OldChartsModel.OldChartsDesk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The charts past the time they are kept, by keys.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class OldChartsViewTest {
    private static final List<OldChart> CHARTS = List.of(
            chart(1, "Mustermann", "Erika", 1948, Optional.of(LocalDate.of(2009, 3, 3)), LocalDate.of(2019, 3, 4)),
            chart(2, "Beispiel", "Jo", 1990, Optional.empty(), LocalDate.of(2024, 7, 1)));

    private final List<String> done = new ArrayList<>();
    private final List<OldChartsModel.Table> tables = new ArrayList<>();
    private final SimpleBooleanProperty may = new SimpleBooleanProperty(true);
    private PracticeStage screen;

    private static OldChart chart(int id, String family, String given, int year, Optional<LocalDate> last,
            LocalDate since) {
        var person = new Person(new PatientId(new UUID(1, id)), new ChartNumber("00471" + id), family, given,
                LocalDate.of(year, 4, 12), Sex.FEMALE, "");
        return new OldChart(person, last, since);
    }

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        open(() -> CHARTS);
    }

    private void open(Callable<List<OldChart>> read) {
        var model = new OldChartsModel(new OldChartsDesk(new DirectWork(), TEXTS, read,
                patient -> done.add("open " + patient.value().getLeastSignificantBits()), tables::add),
                Cases.PRACTICE.rules().retention());
        var view = new OldChartsView(model, TEXTS, new Permit(may, "Owners and clinicians only."),
                () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void aChartIsFoundAndOpened() {
        screen.picture("old-charts");
        assertThat(screen.says("#old-count")).isEqualTo("2 charts");
        assertThat(screen.words("#old-list")).contains("MUSTERMANN, Erika  \u00b7  born 12 Apr 1948  \u00b7  004711",
                "last visit 3 Mar 2009  \u00b7  past its time since 4 Mar 2019",
                "no visit  \u00b7  past its time since 1 Jul 2024");
        assertThat(screen.words("#old")).contains("Kept for 10 years after the last visit");
        screen.press(KeyCode.DOWN).press(KeyCode.ENTER);
        screen.into("#old-find", "1948 must");
        assertThat(screen.says("#old-count")).isEqualTo("1 chart");
        screen.press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("open 2", "open 1", "leave");
    }

    @Test
    void whatIsListedLeavesAsATable() {
        screen.press(KeyCode.ALT, KeyCode.X);
        assertThat(tables).containsExactly(new OldChartsModel.Table(
                List.of("number", "family name", "given name", "born", "last visit", "past since"),
                List.of(List.of("004711", "Mustermann", "Erika", "1948-04-12", "2009-03-03", "2019-03-04"),
                        List.of("004712", "Beispiel", "Jo", "1990-04-12", "", "2024-07-01"))));
        screen.act(() -> may.set(false));
        screen.press(KeyCode.ALT, KeyCode.X);
        assertThat(tables).hasSize(1);
        assertThat(screen.says("#permit")).isEqualTo("Owners and clinicians only.");
    }

    @Test
    void nobodyPastTheTimeIsSaid() {
        screen.act(() -> open(List::of));
        screen.picture("old-charts-none");
        assertThat(screen.says("#old-count")).isEqualTo("No chart is past the time it is kept.");
        screen.press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.X);
        assertThat(done).isEmpty();
        assertThat(tables).isEmpty();
        screen.act(() -> open(() -> {
            throw new IllegalStateException("disk");
        }));
        assertThat(screen.says("#old-count")).startsWith("That did not work.");
    }
}
