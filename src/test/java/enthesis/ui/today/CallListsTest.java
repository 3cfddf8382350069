package enthesis.ui.today;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.GoingCourse;
import enthesis.domain.course.Plan;
import enthesis.domain.followup.Diaries;
import enthesis.domain.outcome.Slot;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.shelf.Lots;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class CallListsTest {
    private static final CallLine URGENT = line("Novak", "Jana", Side.LEFT, "Urgent: fever of 38.5 °C on day 2",
            "heard 22 Nov, 09:10", true);
    private static final CallLine DUE = line("Okonkwo", "Ada", Side.RIGHT, "day 3, 2 tries", "last 22 Nov, next today",
            true);
    private static final CallLine FRESH = line("Yildiz", "Selin", Side.BOTH, "day 1", "not tried yet", false);

    private final List<String> done = new ArrayList<>();
    private CallLists calls = CallLists.EMPTY;
    private TodayLists sessions = TodayLists.EMPTY;
    private PracticeStage screen;
    private TodayModel model;
    private boolean failing;
    private boolean unread;

    private static CallLine line(String family, String given, Side side, String says, String second, boolean late) {
        var person = new Person(PatientId.fresh(), new ChartNumber("4711"), family, given, LocalDate.of(1970, 1, 1),
                Sex.FEMALE, "");
        return new CallLine(Diaries.session("knee", 4).key(), person, side, "knee, session 2", says, second, late);
    }

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        var acts = new TodayModel.TodayActs(_ -> {}, _ -> {}, () -> done.add("find"), () -> {}, () -> {}, () -> {});
        model = new TodayModel(new DirectWork(), () -> sessions, () -> LocalDate.of(2026, 11, 23), acts, TEXTS);
        model.calling(new TodayModel.Calls(this::calls, key -> done.add("call " + key.visit()),
                (key, result) -> {
                    if (failing) {
                        throw new IllegalStateException("disk");
                    }
                    done.add(result + " " + key.visit());
                }));
        var view = new TodayView(model, TEXTS);
        screen.show(view, view::start);
    }

    private CallLists calls() {
        if (unread) {
            throw new IllegalStateException("disk");
        }
        return calls;
    }

    private void lists(CallLists now) {
        calls = now;
        screen.act(model::refresh);
    }

    @Test
    void whatIsUrgentComesFirstAndOpensByKey() {
        assertThat(screen.shown("#list-urgent")).isFalse();
        lists(new CallLists(List.of(URGENT), List.of(DUE, FRESH)));
        screen.picture("today-calls");
        assertThat(screen.shown("#list-urgent")).isTrue();
        var call = "call " + DUE.session().visit();
        screen.press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.DIGIT5).press(KeyCode.ENTER)
                .press(KeyCode.ALT, KeyCode.DIGIT6).press(KeyCode.ENTER);
        assertThat(done).containsExactly(call, call, call);
        lists(new CallLists(List.of(), List.of(FRESH)));
        assertThat(screen.shown("#list-urgent")).isFalse();
    }

    /// Nothing is not said to be due before anybody has looked, and not where looking failed.
    @Test
    void whatWasNotReadYetIsNotSaidToBeNothing() {
        var said = "#list-calls .work-list-nothing";
        assertThat(screen.says(said)).isEqualTo("Not read yet.");
        screen.picture("today-unread");
        unread = true;
        lists(CallLists.EMPTY);
        assertThat(screen.says(said)).isEqualTo("Not read yet.");
        unread = false;
        lists(CallLists.EMPTY);
        assertThat(screen.says(said)).isEqualTo("No flare call is due.");
    }

    @Test
    void anOutcomeThatIsDueOpensByKey() {
        var late = outcome("knee", Slot.State.LATE, 9);
        model.asking(new TodayModel.Asks(() -> List.of(late, outcome("elbow", Slot.State.DUE, 28),
                outcome("hip", Slot.State.LATE, 0)), course -> done.add("ask " + course.id())));
        lists(new CallLists(List.of(), List.of(DUE)));
        screen.picture("today-outcomes");
        screen.press(KeyCode.ALT, KeyCode.DIGIT7).press(KeyCode.ENTER);
        assertThat(done).containsExactly("ask " + late.course().id());
    }

    /// Nobody is written down by one key alone, and the name is asked with it.
    @Test
    void aTryThatReachedNobodyIsKeptByKeysFromTheList() {
        lists(new CallLists(List.of(), List.of(DUE, FRESH)));
        screen.press(KeyCode.ALT, KeyCode.DIGIT5).press(KeyCode.DOWN).press(KeyCode.N);
        assertThat(screen.says("#call-try")).isEqualTo("No answer from YILDIZ, Selin? Enter keeps this try, "
                + "Esc leaves it.");
        screen.picture("today-try");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.says("#call-try")).isEqualTo("N: no answer, V: voicemail");
        screen.press(KeyCode.N).press(KeyCode.UP).press(KeyCode.V);
        assertThat(done).isEmpty();
        screen.press(KeyCode.ENTER);
        assertThat(done).containsExactly("VOICEMAIL " + DUE.session().visit());
        assertThat(screen.says("#call-try")).isEqualTo("N: no answer, V: voicemail");
        failing = true;
        screen.press(KeyCode.N).press(KeyCode.ENTER);
        assertThat(model.failure.get()).isNotEmpty();
    }

    @Test
    void aLotThatEndsOpensTheShelfAtIt() {
        model.stocking(new TodayModel.Stock(() -> List.of(lot(Lots.DEXTROSE, ShelfLot.State.EXPIRED, -3),
                lot(Lots.LIDOCAINE, ShelfLot.State.PAST, -1), lot(Lots.WATER, ShelfLot.State.SOON, 7)),
                lot -> done.add("shelf " + lot.lot())));
        lists(new CallLists(List.of(), List.of(DUE)));
        screen.picture("today-lots");
        screen.press(KeyCode.ALT, KeyCode.DIGIT8).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(done).containsExactly("shelf L0932");
    }

    /// Nothing was given that weeks could be counted from.
    @Test
    void aCourseThatWaitsForItsFirstSessionSaysSinceWhen() {
        sessions = new TodayLists(List.of(), List.of(), List.of(), List.of(
                due(0, Optional.empty()),
                due(0, Optional.of(LocalDate.of(2026, 11, 30))),
                due(1, Optional.empty())), Optional.empty());
        lists(CallLists.EMPTY);
        screen.picture("today-first-session");
        assertThat(screen.words("#list-due")).contains("knee, session 1 opened 19 Oct waits for its first",
                "knee, session 1 opened 19 Oct booked for 30 Nov", "knee, session 2 3 weeks 2 d asked 3–6 weeks")
                .doesNotContain("0 weeks");
    }

    private static DueLine due(int done, Optional<LocalDate> booked) {
        var last = Optional.of(LocalDate.of(2026, 10, 31)).filter(_ -> done > 0);
        return new DueLine(DUE.person(), new GoingCourse(Cases.course().key(), new Plan(Percent.of("15"), 6, 3, 6),
                LocalDate.of(2026, 10, 19), done, last, booked), "knee");
    }

    private static LotLine lot(ShelfLot lot, ShelfLot.State state, int days) {
        return new LotLine(lot, lot.product().named(Cases.PRACTICE), state, LocalDate.of(2026, 11, 23).plusDays(days));
    }

    private static OutcomeLine outcome(String region, Slot.State state, int left) {
        var today = LocalDate.of(2026, 11, 23);
        return new OutcomeLine(DUE.person(), Cases.course().key(), region, new Slot(Slot.Kind.WEEK, 52,
                today.minusDays(60), today.minusDays(3), today.plusDays(left), state));
    }
}
