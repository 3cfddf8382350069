package enthesis.ui.practice.intake;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.intake.Answer;
import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Identifier;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.intake.Match;
import enthesis.domain.intake.Preview;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.PatientId;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.intake.ImportModel.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/// The screen that imports, by keys alone.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class ImportViewTest {
    private static final Person KOVAR = new Person(new PatientId(new UUID(1, 1)), new ChartNumber("000017"), "Kovar",
            "Ilse", LocalDate.of(1968, 4, 12), Sex.FEMALE, "");

    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private ImportModel model;
    private ImportModel.Heard heard;
    private Preview stored;

    @Start
    void stage(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private void open(boolean may) {
        var acts = new ImportModel.ImportActs() {
            @Override
            public void check(Path path, ImportModel.Heard told) {
                done.add("check " + path.getFileName());
                heard = told;
            }

            @Override
            public void store(Preview preview, ImportModel.Heard told) {
                done.add("store");
                stored = preview;
                heard = told;
            }

            @Override
            public void cancel() {
                done.add("cancel");
            }

            @Override
            public Supplier<Optional<Path>> files() {
                return () -> Optional.of(Path.of("/media/stick/charts.json"));
            }

            @Override
            public Supplier<Optional<Path>> folders() {
                return () -> Optional.of(Path.of("/media/stick"));
            }
        };
        screen.act(() -> {
            model = new ImportModel(acts, TEXTS, may);
            var view = new ImportView(model, TEXTS, () -> done.add("leave"));
            screen.show(view, view::start);
        });
    }

    private static Incoming person(String family, String given) {
        return new Incoming("charts.json, 1", List.of(new Identifier("urn:x", family)), family, given,
                LocalDate.of(1968, 4, 12), Sex.FEMALE, "", new Allergies.NotAsked());
    }

    private static Preview preview() {
        return new Preview(
                List.of(new Preview.Line(person("Brekke", "Marit"), new Match.Fresh()),
                        new Preview.Line(person("Kovar", "Ilse"), new Match.Ask(Match.Why.ALIKE, List.of(KOVAR))),
                        new Preview.Line(person("Tanaka", "Yuki"), new Match.Known(KOVAR))),
                Map.of(Fact.Kind.CONDITION, 4, Fact.Kind.OBSERVATION, 31),
                Map.of(new LeftOut.Line(LeftOut.Why.DIED, "Patient"), 2,
                        new LeftOut.Line(LeftOut.Why.KIND, "Encounter"), 12));
    }

    @Test
    void aFileIsCheckedAskedAboutAndTakenInByKeys() {
        open(true);
        assertThat(screen.disabled("#import-store")).as("nothing is checked").isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(done).containsExactly("check charts.json");
        screen.act(() -> heard.checked(preview()));
        assertThat(screen.says("#import-summary")).isEqualTo("""
                To be taken in: 1 new chart, 1 who has a chart here already; 4 conditions, 31 observations.
                1 person is left out until you say who it is.
                Left out, has died: 2 Patient
                Left out, a chart here has no place for it: 12 Encounter""");
        assertThat(model.rows.get()).extracting(ImportModel.Row::what)
                .containsExactly("who is this? \u2013 left out until you say", "new chart", "chart 000017");
        screen.picture("import-shown");
        screen.press(KeyCode.TAB).press(KeyCode.A);
        assertThat(model.rows.get().getFirst().what()).isEqualTo("new chart");
        screen.press(KeyCode.UP).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("check charts.json", "store");
        assertThat(stored.answer(1)).contains(new Answer.Same(KOVAR));
        screen.act(() -> heard.progress("1 of 3 people", 0.2));
        screen.press(KeyCode.ENTER);
        assertThat(model.state.get()).isEqualTo(State.STORING);
        screen.press(KeyCode.ALT, KeyCode.L);
        assertThat(done).endsWith("cancel");
        screen.act(() -> heard.over("Cancelled. Nothing of it was kept."));
        assertThat(screen.says("#import-message")).isEqualTo("Cancelled. Nothing of it was kept.");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).endsWith("leave");
    }

    @Test
    void whoMayNotIsTold() {
        open(false);
        screen.press(KeyCode.ENTER);
        assertThat(done).isEmpty();
        assertThat(screen.says("#import-message")).isEqualTo("Only clinicians import charts. Nothing was stored.");
    }
}
