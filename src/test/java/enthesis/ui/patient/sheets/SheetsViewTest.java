package enthesis.ui.patient.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.note.SeedCase;
import enthesis.domain.note.handout.Handout;
import enthesis.domain.note.handout.Handout.Paper;
import enthesis.domain.patient.Patient;
import enthesis.domain.people.Clinic;
import enthesis.domain.visit.Cases;
import enthesis.domain.wording.Confirmed;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wordings;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.paper.PaperActs;
import enthesis.ui.practice.PracticeStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Papers from the patient's screen: before the next injection, after the last one, to the physiotherapist.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class SheetsViewTest {
    private static final Wordings READ = SeedCase.WORDINGS.with(Language.FRENCH, new Confirmed(PracticeStage.WHO,
            Instant.EPOCH, SeedCase.WORDINGS.mark(Language.FRENCH)));

    private final List<Handout> printed = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private SheetsModel model;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private void open(boolean seen, LocalDate today) {
        var reading = SeedCase.reading(SeedCase.sheet().with(Field.at("medication", 1, "necessary"), ""));
        Patient patient = reading.about().patient();
        var page = new SheetsPage(patient, patient, Cases.course(), seen
                ? Optional.of(new SheetsPage.Given(reading, "Dr. L. Hale"))
                : Optional.empty(),
                seen
                        ? new SheetsPage.Told(reading.checkIn().medications(), Optional.of(Cases.TODAY))
                        : new SheetsPage.Told(List.of(), Optional.empty()));
        var desk = new SheetsModel.SheetsDesk(PracticeStage.TEXTS, Cases.PRACTICE, today, new Clinic(
                "Harbour Street Clinic", "555 0100", "911", Clinic.Copies.UNKNOWN), () -> READ);
        model = new SheetsModel(desk, page);
        var view = new SheetsView(model, PracticeStage.TEXTS, new PaperActs(printed::add, printed::add),
                new CourseActs(() -> done.add("summary"), () -> done.add("call")), () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void thePlannedDayAndTheDrugsOfTheLastVisitAreThere(FxRobot robot) {
        open(true, Cases.TODAY.plusDays(1));
        screen.picture("sheets-before");
        screen.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(robot.lookup("#sheets-takes").queryTextInputControl().getText()).isEqualTo(
                "ibuprofen 400\naspirin 81 mg");
        var medicines = printed.getFirst().groups().get(1).lines().stream().map(SeedCase::spaced).toList();
        assertThat(medicines).startsWith("ibuprofen 400: you may take it up to and including 16 December 2026. Do not "
                + "take it from 17 December 2026 on.", "aspirin 81 mg: keep taking it. Ask us if you are not sure.");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
    }

    @Test
    void aPatientBeforeTheFirstVisitGetsOneToo() {
        open(false, Cases.TODAY);
        assertThat(screen.says("#paper-line")).contains("type the day of the next appointment");
        screen.picture("sheets-empty");
        screen.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(printed).isEmpty();
        screen.type("+4w").into("#sheets-takes", "Celebrex").press(KeyCode.CONTROL, KeyCode.P);
        assertThat(SeedCase.spaced(printed.getFirst().groups().get(1).lines().getFirst())).startsWith(
                "Celebrex: you may take it up to and including 16 December 2026");
        screen.into("#sheets-day", "1 Nov 2026");
        assertThat(screen.says("#paper-line")).contains("type the day of the next appointment");
        screen.picture("sheets-past");
    }

    @Test
    void theOtherPapersAreOfTheLastSession(FxRobot robot) {
        open(true, Cases.TODAY.plusDays(1));
        screen.act(() -> model.papers.language.set("French"));
        robot.interact(robot.lookup("#paper").queryAs(ChoiceBar.class)::requestFocus);
        screen.press(KeyCode.A).press(KeyCode.CONTROL, KeyCode.P);
        screen.picture("sheets-french");
        screen.press(KeyCode.I).press(KeyCode.CONTROL, KeyCode.P);
        screen.picture("sheets-letter");
        assertThat(printed).extracting(Handout::paper).containsExactly(Paper.AFTER, Paper.LETTER);
        assertThat(printed).extracting(Handout::language).containsOnly(Language.FRENCH);
        assertThat(printed.getFirst().day()).isEqualTo("23\u00a0novembre\u00a02026");
    }

    @Test
    void withoutASessionThereIsNothingToGiveAfterIt(FxRobot robot) {
        open(false, Cases.TODAY);
        robot.interact(robot.lookup("#paper").queryAs(ChoiceBar.class)::requestFocus);
        screen.press(KeyCode.A);
        assertThat(screen.says("#paper-line")).contains("no injection yet");
        assertThat(robot.lookup("#print-handout").queryButton().isDisabled()).isTrue();
    }
}
