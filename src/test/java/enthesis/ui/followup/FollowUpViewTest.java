package enthesis.ui.followup;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.Diaries;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.RedFlag;
import enthesis.domain.followup.UrgentLine;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class FollowUpViewTest {
    private static final LocalDate DAY_THREE = Diaries.INJECTED.plusDays(3);
    private static final FollowedSession KNEE = Diaries.session("knee", 4);
    private static final Sheet BEFORE = Diaries.sheet("0.treated=5", "0.fresh=none", "0.limits=none",
            "0.acetaminophen=0", "0.contact=no", "1.treated=7", "1.fresh=3", "1.swelling=mild", "1.nsaid=no",
            "1.limits=some", "1.acetaminophen=2000", "1.contact=no", "2.treated=8", "2.fresh=5", "2.nsaid=Aleve",
            "2.limits=some", "2.acetaminophen=3000", "2.contact=no");

    private final List<FollowUpReading> written = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private List<Contact> before = List.of(contact("2026-11-21T11:20:00Z", 1, Contact.Result.NO_ANSWER),
            contact("2026-11-22T09:10:00Z", 2, Contact.Result.VOICEMAIL));
    private boolean full;
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        open(BEFORE, DAY_THREE, List.of(), true);
    }

    private void open(Sheet kept, LocalDate today, List<UrgentLine> urgent, boolean signs) {
        var page = new FollowUpPage(KNEE, "knee", "0170 555 0163", kept, before, urgent, List.of(), signs);
        var desk = new FollowUpModel.FollowUpDesk(new DirectWork(), TEXTS, reading -> {
            if (full) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            written.add(reading);
        }, (line, words) -> done.add(line.rule() + ": " + words), _ -> done.add("kept"));
        var model = new FollowUpModel(desk, page,
                new FollowUpModel.When(Diaries.PRACTICE, today, ZoneOffset.UTC));
        var view = new FollowUpView(model, TEXTS, new FollowUpView.FollowUpActs(
                event -> done.add("event " + event.map(AdverseEvent::term).orElse("new")), () -> done.add("print"),
                () -> done.add("leave")));
        screen.show(view, view::start);
    }

    private static Contact contact(String at, int day, Contact.Result result) {
        return new Contact(Instant.parse(at), WHO, day, result, Map.of(), "");
    }

    @Test
    void oneDayIsADay() {
        screen.act(() -> open(Diaries.sheet("1.treated=8", "1.fresh=3"), Diaries.INJECTED.plusDays(1), List.of(),
                true));
        assertThat(screen.says("#flare-days")).isEqualTo("1 day or more, not over yet");
    }

    @Test
    void aCallIsTypedByKeysAloneAndKept() {
        assertThat(screen.focused("#result")).isTrue();
        screen.picture("follow-up-begun");
        screen.type("r").press(KeyCode.ENTER).type("6").press(KeyCode.ENTER).type("4").press(KeyCode.ENTER)
                .type("y").press(KeyCode.ENTER).type("5").press(KeyCode.DOWN).type("m").press(KeyCode.DOWN).type("n")
                .press(KeyCode.TAB).type("mod").press(KeyCode.TAB).type("n").press(KeyCode.TAB).type("37,4")
                .press(KeyCode.TAB).type("s").press(KeyCode.TAB).type("1000").press(KeyCode.TAB).type("y")
                .press(KeyCode.TAB).type("no").press(KeyCode.TAB).type("y").press(KeyCode.TAB).type("n")
                .press(KeyCode.TAB).type("n").press(KeyCode.ENTER).type("stairs slow");
        assertThat(screen.text("#day-3-swelling")).isEqualTo("mild");
        assertThat(screen.text("#day-3-warmth")).isEqualTo("moderate");
        assertThat(screen.says("#flare-figures")).isEqualTo("peak 5, grade 2 or more, sum 13");
        screen.press(KeyCode.ENTER).press(KeyCode.ENTER);
        for (var flag : List.of("infection", "joint", "allergy", "nerve", "vessel")) {
            assertThat(screen.focused("#flag-" + flag)).isTrue();
            screen.type("n").press(KeyCode.ENTER);
        }
        screen.picture("follow-up-answered");
        screen.press(KeyCode.ENTER);
        assertThat(done).containsExactly("kept");
        assertThat(written).singleElement().satisfies(reading -> {
            assertThat(reading.days()).hasSize(4);
            assertThat(reading.sheet().text(DiaryItem.FEVER.on(3))).isEqualTo("37,4");
            assertThat(reading.flags()).isEqualTo(Map.of(RedFlag.INFECTION, Answer.NO, RedFlag.JOINT, Answer.NO,
                    RedFlag.ALLERGY, Answer.NO, RedFlag.NERVE, Answer.NO, RedFlag.VESSEL, Answer.NO));
        });
    }

    /// The diary is asked of somebody who was reached.
    @Test
    void whereNobodyAnsweredEnterGoesToTheWords() {
        screen.type("n").press(KeyCode.ENTER);
        assertThat(screen.focused("#contact-words")).isTrue();
        assertThat(screen.text("#day-3-treated")).isEmpty();
    }

    @Test
    void onlyTheDayOfTheCallIsOpen() {
        screen.into("#day-3-treated", "6").into("#day-2-treated", "1").into("#day-4-treated", "1");
        assertThat(screen.text("#day-2-treated")).isEqualTo("8");
        assertThat(screen.text("#day-4-treated")).isEmpty();
        assertThat(screen.text("#day-3-treated")).isEqualTo("6");
    }

    /// F1 is day 0; of an earlier day that was chosen everything can be typed, of a day to come nothing.
    @Test
    void theRailGoesToADayThatHasBeen() {
        assertThat(screen.rail("#days")).containsExactly("F1 Day 0, reported", "F2 Day 1, reported",
                "F3 Day 2, reported", "F4 Day 3, today, missing", "F5 Day 5, to come", "F6 Day 7, to come");
        screen.type("r").press(KeyCode.F2).type("6");
        assertThat(screen.text("#day-1-treated")).isEqualTo("6");
        screen.press(KeyCode.F5);
        assertThat(screen.focused("#day-1-treated")).isTrue();
        screen.press(KeyCode.F4).type("4");
        assertThat(screen.rail("#days")).contains("F4 Day 3, today, reported");
        screen.into("#day-3-fever", "101.3").press(KeyCode.TAB);
        assertThat(screen.text("#day-3-fever")).isEqualTo("101.3 °F");
        assertThat(screen.says("#fever-converted")).isEqualTo("day 3: 38.5 °C");
        screen.picture("follow-up-rail");
    }

    @Test
    void aDiaryOnPaperOpensEveryDayThatHasBeen() {
        screen.type("p").into("#day-0-stiffness", "2").into("#day-4-treated", "1").into("#day-2-warmth", "s");
        assertThat(screen.text("#day-4-treated")).isEmpty();
        screen.press(KeyCode.RIGHT).type("m").press(KeyCode.LEFT);
        assertThat(screen.text("#day-3-warmth")).isEqualTo("mild");
        assertThat(screen.text("#day-2-warmth")).isEqualTo("severe");
        assertThat(screen.focused("#day-2-warmth")).isTrue();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written.getFirst().result()).contains(Contact.Result.PAPER);
    }

    /// What a rule asks of an earlier day is answered there, though the call is of another.
    @Test
    void anEarlierDayIsOpenWhereARuleAsksForIt() {
        screen.type("r").into("#day-2-eased", "no").into("#day-2-stiffness", "4");
        assertThat(screen.text("#day-2-eased")).isEqualTo("no");
        assertThat(screen.text("#day-2-stiffness")).isEmpty();
        screen.act(() -> screen.focus("#flag-infection"));
        assertThat(screen.says("#flags-open")).isEqualTo("5 open, ? = not known");
        screen.type("y");
        assertThat(screen.says("#flags-open")).isEqualTo("4 open, ? = not known");
        screen.picture("follow-up-red-flag");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo(
                "Not closed: 4 of 5 red flags were not asked about. Read them aloud, or close again.");
        assertThat(written).isEmpty();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written.getFirst().urgent()).extracting(Finding::rule).containsExactly("F4-infection", "F3-2");
    }

    /// What was left out in an earlier call is said beside it.
    @Test
    void anEarlierCallSaysWhatWasNotAsked() {
        before = List.of(contact("2026-11-21T11:20:00Z", 1, Contact.Result.NO_ANSWER),
                new Contact(Instant.parse("2026-11-22T09:10:00Z"), WHO, 2, Contact.Result.REACHED,
                        Map.of(RedFlag.INFECTION, Answer.NO, RedFlag.JOINT, Answer.UNKNOWN), ""));
        screen.act(() -> open(BEFORE, DAY_THREE, List.of(), true));
        assertThat(screen.words("#follow-up")).contains("Reached, red flags not asked: 3").contains("No answer")
                .doesNotContain("No answer, red");
    }

    @Test
    void nobodyAnsweredIsOneKeyAndClosed() {
        screen.type("n").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written.getFirst().result()).contains(Contact.Result.NO_ANSWER);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Not closed: say what came of the call first.");
        screen.type("r").into("#day-3-treated", "11").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("Not closed: mend or clear");
        screen.into("#contact-on", "16.11.2026");
        screen.picture("follow-up-refused", "16 Nov");
        screen.into("#contact-on", "").into("#day-3-treated", "10");
        full = true;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo(
                "Not closed: no red flag was asked about. Read them aloud, or close again.");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("The disk is full.");
        assertThat(written).isEmpty();
        screen.press(KeyCode.ESCAPE).press(KeyCode.ALT, KeyCode.V);
        assertThat(done).containsExactly("leave", "event new");
    }

    @Test
    void aClinicianClosesAnUrgentLineWithWhatWasDone() {
        var line = new UrgentLine(new UUID(4, 4), KNEE.key(), "F4-fever-2", 2, "findings.followFever",
                List.of("38.5", "2", "38"), Instant.parse("2026-11-22T09:10:00Z"), WHO, Optional.empty());
        open(BEFORE, DAY_THREE, List.of(line), true);
        screen.act(() -> screen.fire("#close-F4-fever-2"));
        assertThat(screen.says("#failure")).isEqualTo("Say what was done first.");
        screen.into("#done-F4-fever-2", "seen, joint cold");
        screen.picture("follow-up-urgent");
        screen.act(() -> screen.fire("#close-F4-fever-2"));
        assertThat(done).containsExactly("F4-fever-2: seen, joint cold");
        assertThat(screen.shown("#urgent")).isFalse();
        open(BEFORE, DAY_THREE, List.of(line), false);
        assertThat(screen.shown("#urgent")).isTrue();
        assertThat(screen.shown("#close-F4-fever-2")).isFalse();
    }

    @Test
    void theSecondWeekIsOnTheOtherSide() {
        open(BEFORE, Diaries.INJECTED.plusDays(9), List.of(), true);
        screen.type("r").into("#day-9-treated", "9");
        screen.picture("follow-up-week-two");
        screen.press(KeyCode.ALT, KeyCode.W);
        assertThat(screen.shown("#day-9-treated")).isFalse();
        assertThat(screen.shown("#day-2-treated")).isTrue();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written.getFirst().urgent()).hasSize(2);
    }
}
