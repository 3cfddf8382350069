package enthesis.ui.exchange;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.ExtractShape;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.ui.exchange.ExportModel.Choice;
import enthesis.ui.exchange.ExportModel.State;
import enthesis.ui.practice.PracticeStage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screen that exports, by keys alone.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class ExportViewTest {
    private static final PatientId PATIENT = new PatientId(new UUID(1, 1));
    private static final CourseId COURSE = new CourseId(new UUID(1, 2));
    private static final Choice CHART = new Choice(new ExtractScope.WholeChart(PATIENT), "_Whole chart");
    private static final Choice ONE = new Choice(new ExtractScope.OneCourse(PATIENT, COURSE), "_Only RIGHT knee");

    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private ExportModel model;
    private ExportModel.Heard heard;

    @Start
    void stage(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private void open(boolean may, Choice... choices) {
        var acts = new ExportModel.ExportActs() {
            @Override
            public void begin(ExportModel.Order order, Path folder, ExportModel.Heard told) {
                done.add(order.scope().getClass().getSimpleName() + " " + folder
                        + (order.format() == ExtractFormat.FHIR ? "" : " " + order.format())
                        + (order.shape() == ExtractShape.FOLDER ? "" : " " + order.shape())
                        + (order.warned() ? " warned" : ""));
                heard = told;
            }

            @Override
            public void cancel() {
                done.add("cancel");
            }

            @Override
            public Supplier<Optional<Path>> folders() {
                return () -> Optional.of(Path.of("/media/stick"));
            }
        };
        screen.act(() -> {
            model = new ExportModel(acts, TEXTS, List.of(choices), may);
            var view = new ExportView(model, TEXTS, () -> done.add("leave"));
            screen.show(view, view::start);
        });
    }

    @Test
    void whatLeavesIsChosenThenBegunAndCalledOffByKeys() {
        open(true, CHART, ONE);
        assertThat(screen.shown("#export-progress")).as("nothing goes on").isFalse();
        assertThat(screen.disabled("#export-begin")).as("nothing is chosen").isTrue();
        assertThat(screen.disabled("#export-cancel")).isTrue();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).isEmpty();
        screen.press(KeyCode.O).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("OneCourse /media/stick");
        screen.act(() -> heard.progress(3, 12));
        assertThat(screen.says("#export-message")).isEqualTo("3 of 12 charts");
        assertThat(model.progress.get()).isEqualTo(0.25);
        screen.picture("export-going");
        screen.press(KeyCode.ENTER).press(KeyCode.SPACE);
        assertThat(model.state.get()).isEqualTo(State.GOING_ON);
        screen.press(KeyCode.ALT, KeyCode.C);
        assertThat(model.state.get()).isEqualTo(State.CANCELLING);
        screen.act(() -> heard.progress(4, 12));
        assertThat(screen.says("#export-message")).isEqualTo("Cancelling…");
        screen.act(() -> heard.over("Cancelled."));
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("OneCourse /media/stick", "cancel", "leave");
        screen.picture("export-over");
    }

    @Test
    void oneChoiceAloneIsChosen() {
        open(true, new Choice(new ExtractScope.Everybody(), "_All charts"));
        screen.press(KeyCode.ENTER);
        assertThat(done).containsExactly("Everybody /media/stick");
    }

    @Test
    void theFormIsChosenByKeysAndWhatHasToBeSaidIsSaidOnce() {
        open(true, new Choice(new ExtractScope.Everybody(), "_All charts"));
        assertThat(screen.says("#export-hint")).startsWith("FHIR R4");
        screen.press(KeyCode.ALT, KeyCode.I).press(KeyCode.R);
        assertThat(screen.says("#export-hint")).contains("not anonymous");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.act(() -> heard.warned("Few."));
        assertThat(screen.says("#export-message")).isEqualTo("Few.");
        screen.picture("export-warned");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.act(() -> heard.checked(7));
        assertThat(screen.says("#export-message")).isEqualTo("Reading again what was written: 7 files");
        screen.act(() -> heard.over("Done."));
        screen.press(KeyCode.ALT, KeyCode.I).press(KeyCode.V).press(KeyCode.ALT, KeyCode.P).press(KeyCode.Z)
                .press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("Everybody /media/stick RESEARCH", "Everybody /media/stick RESEARCH warned",
                "Everybody /media/stick FULL ZIP");
    }

    @Test
    void oneCourseAloneHasNoTables() {
        open(true, CHART, ONE);
        screen.press(KeyCode.O).press(KeyCode.ALT, KeyCode.I).press(KeyCode.T).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).isEmpty();
        assertThat(screen.says("#export-hint")).isEqualTo("One course alone leaves as FHIR.");
        assertThat(model.formats()).doesNotContain(ExtractFormat.RESEARCH);
    }

    /// Another Enthesis is started by it, and takes in FHIR.
    @Test
    void oneFileForEnthesisHoldsFhir() {
        open(true, CHART);
        screen.act(() -> model.shape.set("enthesis"));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("WholeChart /media/stick ENTHESIS");
        screen.act(() -> {
            heard.over("done");
            model.format.set("tables");
        });
        assertThat(screen.says("#export-hint")).startsWith("One file for Enthesis holds FHIR");
        assertThat(screen.disabled("#export-begin")).isTrue();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).hasSize(1);
        screen.act(() -> model.shape.set("zip"));
        assertThat(screen.disabled("#export-begin")).isFalse();
        screen.picture("export-shapes");
    }

    @Test
    void whoMayNotIsTold() {
        open(false, CHART);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).isEmpty();
        assertThat(screen.says("#export-message")).isEqualTo("Only clinicians export charts. Nothing was written.");
    }
}
