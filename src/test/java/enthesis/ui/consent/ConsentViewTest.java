package enthesis.ui.consent;

import static enthesis.domain.consent.ConsentCase.NOW;
import static enthesis.domain.consent.ConsentCase.TODAY;
import static enthesis.domain.consent.ConsentCase.consent;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.ConsentCase;
import enthesis.domain.consent.Shown;
import enthesis.domain.consent.Signature;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.consent.form.ConsentOffer;
import enthesis.domain.consent.form.WithdrawalForm;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.storage.key.Unlocked;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.SteppedReminders;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.visit.drawing.HandBack;
import enthesis.ui.visit.drawing.PatientView;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class ConsentViewTest {
    private final List<Consent> kept = new ArrayList<>();
    private final List<Withdrawal> back = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private ConsentModel model;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private void open(ConsentOffer offer, List<Consent> before) {
        var last = before.reversed().stream().findFirst().flatMap(one -> one.standing(TODAY));
        var page = new ConsentPage(Cases.course(), "ankle and foot", before, offer,
                new WithdrawalForm.Offer(last, offer.dates(), TODAY.atTime(14, 0), ZoneOffset.UTC));
        var desk = new ConsentModel.Desk(new DirectWork(), TEXTS, Clock.fixed(NOW, ZoneOffset.UTC),
                () -> "Dr. L. Hale", new ConsentModel.Writes(kept::add, back::add, _ -> done.add("print"),
                        _ -> done.add("save")),
                _ -> done.add("kept"), () -> done.add("changed"));
        model = new ConsentModel(desk, page);
        var made = new ConsentView[1];
        screen.act(() -> made[0] = new ConsentView(model, new ConsentView.Ways(() -> done.add("hand"),
                () -> done.add("leave"))));
        screen.show(made[0], made[0]::start);
    }

    private void hand() {
        var made = new PatientView[1];
        screen.act(() -> made[0] = new PatientView(new PatientView.Task(leave -> {
            var view = new ReadView(model, leave);
            return new PatientView.Held(view, view::start);
        }, TEXTS.say("consent.again")), new HandBack(_ -> new Unlocked.Wrong(Duration.ZERO), new DirectWork(),
                new SteppedReminders(), TEXTS, () -> done.add("back")), TEXTS, new SimpleStringProperty("Dr. L. Hale"),
                new Theme(Theme.Look.LIGHT)));
        screen.show(made[0], made[0]::start);
    }

    /// Everything by keys, as staff without a mouse does it: ticked by Space, signed on paper.
    @Test
    void aConsentOnPaperIsEnteredByKeysAlone() {
        open(ConsentCase.offer(), List.of());
        screen.picture("consent-empty");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Not kept: something is missing, see above.");
        assertThat(screen.says("#consent-language-line")).isEqualTo("In which language?");
        screen.press(KeyCode.ALT, KeyCode.H);
        assertThat(done).as("no language, nothing to hand over").isEmpty();
        screen.type("e").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#consent-left")).isEqualTo("Not ticked yet: 10");
        for (var item : Shown.ITEMS) {
            focus("#tick-" + item);
            screen.press(KeyCode.SPACE);
        }
        focus("#consent-side");
        screen.type("r");
        focus("#consent-questions");
        screen.type("y");
        focus("#consent-capacity");
        screen.type("p");
        screen.into("#consent-by", "Dr. L. Hale");
        focus("#consent-signed");
        screen.type("p");
        screen.into("#consent-paperDay", "+1");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.picture("consent-paper-refused");
        assertThat(model.reading.get().refusals()).containsOnlyKeys(ConsentFields.PAPER_DAY);
        assertThat(kept).isEmpty();
        screen.into("#consent-paperDay", "t").into("#consent-seenBy", "M. Brandt");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("kept");
        var taken = kept.getFirst().taken().orElseThrow();
        assertThat(taken.signature()).isEqualTo(new Signature.OnPaper("M. Brandt"));
        assertThat(taken.items()).extracting(one -> one.by()).containsOnly("Dr. L. Hale");
    }

    /// The whole of it on the patient's screen, in the patient's language; nothing leads from there into the chart.
    @Test
    void thePatientReadsTicksAndSignsAlone(FxRobot robot) {
        open(ConsentCase.offer(), List.of());
        screen.act(() -> model.language("german"));
        hand();
        screen.picture("consent-read");
        assertThat(screen.says("#read-title")).startsWith("RECHTS Sprunggelenk und Fuß").doesNotContain("Mustermann");
        for (int page = 0; page < 4; page++) {
            for (var item : Shown.ITEMS.subList(page * 3, Math.min(page * 3 + 3, Shown.ITEMS.size()))) {
                screen.press(KeyCode.SPACE).press(KeyCode.TAB);
                assertThat(model.ticked(item)).as(item).isTrue();
            }
            fire("#read-next");
        }
        robot.clickOn("#pad");
        fire("#read-next");
        assertThat(screen.says("#read-left")).isEqualTo(
                "Das ist noch keine Unterschrift. Bitte unterschreiben Sie auf der Linie.");
        screen.picture("consent-read-dot");
        fire("#read-clear");
        sign(robot);
        screen.picture("consent-read-signed");
        fire("#read-next");
        assertThat(screen.shown("#pain-open")).isTrue();
        screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.ENTER);
        assertThat(done).as("no key leads into the chart").isEmpty();
        var reading = model.reading.get();
        assertThat(reading.strokes()).hasSize(1);
        assertThat(reading.ticked()).hasSize(10).allSatisfy(one -> assertThat(one.by()).isEqualTo("Erika Mustermann"));
        assertThat(reading.missing()).containsExactly(ConsentFields.SIDE, ConsentFields.EXPLAINED_BY,
                ConsentFields.QUESTIONS, ConsentFields.CAPACITY);
    }

    private void focus(String query) {
        screen.act(() -> screen.focus(query));
    }

    private void fire(String query) {
        screen.act(() -> screen.fire(query));
    }

    private static void sign(FxRobot robot) {
        var pad = robot.lookup("#pad").query();
        var box = pad.localToScreen(pad.getBoundsInLocal());
        robot.moveTo(box.getMinX() + 80, box.getMinY() + 150).press(MouseButton.PRIMARY);
        for (int at = 1; at < 12; at++) {
            robot.moveTo(box.getMinX() + 80 + at * 30, box.getMinY() + 150 - at % 3 * 40);
        }
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void aConsentIsTakenBackAndPrinted() {
        var minor = ConsentCase.offer(ConsentCase.ANKLE, ConsentCase.WORDINGS, TODAY.minusYears(16));
        open(minor, List.of(new Consent(TODAY.minusDays(60), "Dr. L. Hale", "4", Side.RIGHT), consent()));
        screen.act(() -> {
            model.sheet.edit(ConsentCase.signed(minor, enthesis.domain.wording.Language.ENGLISH).texts(), "all");
            model.sheet.type(ConsentFields.SIDE, "left");
        });
        assertThat(screen.says("#consent-capacity-line")).isEqualTo(
                "The patient is 16; below 18 (practice setting) somebody consents for them.");
        screen.press(KeyCode.ALT, KeyCode.W);
        screen.type("t");
        screen.into("#withdrawn-time", "9:00").into("#withdrawn-takenBy", "M. Brandt");
        focus("#withdrawn-covers");
        screen.type("r");
        fire("#withdrawn-keep");
        screen.picture("consent-withdraw-refused");
        assertThat(back).as("before it was given").isEmpty();
        screen.into("#withdrawn-time", "13:30");
        fire("#withdrawn-keep");
        assertThat(back).containsExactly(new Withdrawal(TODAY.atTime(13, 30), "M. Brandt", Side.RIGHT, ""));
        assertThat(done).containsExactly("changed");
        screen.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("changed", "leave");
        assertThat(Optional.of(model.page.consents().getLast().version())).contains("1 EN");
    }
}
