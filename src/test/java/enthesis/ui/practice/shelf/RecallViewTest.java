package enthesis.ui.practice.shelf;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.shelf.Lots;
import enthesis.domain.solution.shelf.Received;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Who received a lot, by keys.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class RecallViewTest {
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        var model = new RecallModel(new RecallModel.RecallDesk(new DirectWork(), TEXTS, Cases.PRACTICE, this::find,
                patient -> done.add("open " + patient.value().getLeastSignificantBits()), new RecallModel.Paper(
                        shown -> done.add("print " + shown.lot() + ", " + shown.count() + ", " + shown.lines().size()),
                        shown -> done.add("save " + shown.lot()))),
                "B4471");
        var view = new RecallView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    private List<RecallLine> find(String lot) {
        done.add(lot);
        return switch (lot) {
            case "B4471" -> List.of(line(1, "Mustermann", "Erika", "B4471", "6.5", false),
                    line(2, "Beispiel", "Jo", "B4471-2", "", false), line(3, "Dupont", "Ana", "b4471", "4", true));
            case "B44" -> List.of(line(2, "Beispiel", "Jo", "B4471-2", "", false));
            case "!?" -> throw new IllegalStateException("asked for nothing");
            case "X" -> throw new IllegalStateException("no chart");
            default -> List.of();
        };
    }

    private static RecallLine line(int id, String family, String given, String lot, String injected, boolean voided) {
        var person = new Person(new PatientId(new UUID(1, id)), new ChartNumber("00471" + id), family, given,
                LocalDate.of(1968, 4, 12), Sex.FEMALE, "");
        return new RecallLine(person, Cases.TODAY.minusDays(id), new Received(person.id(), new VisitId(new UUID(2, id)),
                Instant.EPOCH, Lots.DEXTROSE.product(), lot, Optional.of(Millilitres.of("3")),
                injected.isEmpty() ? Optional.empty() : Optional.of(Millilitres.of(injected)), voided));
    }

    @Test
    void theLotThatWasChosenIsAskedForAtOnce() {
        screen.picture("shelf-recall");
        assertThat(screen.says("#recall-count")).isEqualTo("3 patients");
        screen.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("B4471", "open 2", "leave");
    }

    @Test
    void anotherLotIsTypedOverIt() {
        screen.into("#recall-find", "B44");
        assertThat(screen.says("#recall-count")).isEqualTo("1 patient");
        screen.into("#recall-find", "Z9");
        assertThat(screen.says("#recall-count")).isEqualTo("No visit names lot Z9.");
        screen.press(KeyCode.ENTER);
        screen.into("#recall-find", "!?");
        assertThat(screen.says("#recall-count")).isEqualTo("Type the lot.");
        screen.picture("shelf-recall-empty");
        screen.into("#recall-find", "X");
        assertThat(screen.says("#recall-count")).startsWith("That did not work.");
        assertThat(done).noneMatch(one -> one.startsWith("open"));
    }

    @Test
    void theListIsPrintedByKeyOnceThereIsOne() {
        screen.press(KeyCode.CONTROL, KeyCode.P).press(KeyCode.ALT, KeyCode.S);
        screen.into("#recall-find", "Z9").press(KeyCode.CONTROL, KeyCode.P);
        assertThat(done).containsSubsequence("B4471", "print B4471, 3 patients, 3", "save B4471", "Z9");
        assertThat(done.getLast()).isEqualTo("Z9");
    }

    @Test
    void everyLineSaysWhatIsKnown() {
        var model = new RecallModel(new RecallModel.RecallDesk(new DirectWork(), TEXTS, Cases.PRACTICE, this::find,
                _ -> {}), "B4471");
        assertThat(model.found().stream().map(line -> model.words().line(line) + " | " + model.words().besides(line)))
                .containsExactly(
                        "22 Nov 2026  \u00b7  Dextrose 50 %  \u00b7  lot B4471  \u00b7  3 mL drawn up  \u00b7  "
                                + "6.5 mL of the solution injected | ",
                        "21 Nov 2026  \u00b7  Dextrose 50 %  \u00b7  lot B4471-2  \u00b7  3 mL drawn up  \u00b7  "
                                + "no injection recorded | written differently",
                        "20 Nov 2026  \u00b7  Dextrose 50 %  \u00b7  lot b4471  \u00b7  3 mL drawn up  \u00b7  "
                                + "4 mL of the solution injected | void or entered in error");
    }
}
