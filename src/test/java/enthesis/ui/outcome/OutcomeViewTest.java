package enthesis.ui.outcome;

import static enthesis.domain.outcome.Answers73.PRACTICE;
import static enthesis.domain.outcome.Answers73.TODAY;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.Course;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.outcome.Activity;
import enthesis.domain.outcome.Answers73;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.outcome.Schedule;
import enthesis.domain.outcome.Told;
import enthesis.domain.outcome.form.OutcomeForm;
import enthesis.domain.visit.Cases;
import enthesis.storage.key.Unlocked;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.SteppedReminders;
import enthesis.ui.outcome.question.SelfView;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.visit.drawing.HandBack;
import enthesis.ui.visit.drawing.PatientView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class OutcomeViewTest {
    private static final Course COURSE = Cases.course();

    private final List<Outcome> written = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private OutcomeModel model;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private static SortedMap<Integer, Integer> items(String answers) {
        return Answers73.items(answers);
    }

    private static OutcomePage page(CourseOutcomes outcomes, String region) {
        var offer = new OutcomeForm.Offer(COURSE.id(), PRACTICE, PRACTICE.asked(region, outcomes.treated()),
                outcomes.activities(), List.of(), new DateText(TODAY, DateText.Slashes.ASK));
        var words = new OutcomeWords(TEXTS.words());
        var past = outcomes.outcomes().stream().map(one -> new PastLine(one.id(), TEXTS.date(one.day()),
                words.moment(outcomes.standing(), one.day()), String.join(", ", words.scores(one, PRACTICE)),
                words.told(one), one.told() == Told.ASKED ? "typed under the wrong course" : "")).toList();
        return new OutcomePage(COURSE, "ankle and foot", outcomes, offer, past, TODAY);
    }

    private void open(OutcomePage page) {
        var desk = new OutcomeModel.OutcomeDesk(new DirectWork(), TEXTS, written::add, _ -> done.add("kept"),
                (id, why) -> done.add("withdrawn " + id + " " + why), () -> done.add("changed"), 10);
        model = new OutcomeModel(desk, page);
        screen.act(() -> {});
        var made = new OutcomeView[1];
        screen.act(() -> made[0] = new OutcomeView(model,
                new OutcomeView.OutcomeActs(() -> done.add("hand"), () -> done.add("leave"))));
        screen.show(made[0], made[0]::start);
    }

    private void hand(OutcomePage page) {
        open(page);
        var made = new PatientView[1];
        screen.act(() -> {
            model.hand();
            made[0] = new PatientView(new PatientView.Task(leave -> {
                var view = new SelfView(model.asking(), leave);
                return new PatientView.Held(view, view::start);
            }, TEXTS.say("outcome.self.again")), new HandBack(_ -> new Unlocked.Wrong(Duration.ZERO), new DirectWork(),
                    new SteppedReminders(), TEXTS, () -> done.add("back")), TEXTS,
                    new SimpleStringProperty("Dr. L. Hale"), new Theme(Theme.Look.LIGHT));
        });
        screen.show(made[0], made[0]::start);
    }

    private String text(String field) {
        return model.sheet.now().text(Field.parse(field));
    }

    @Test
    void anOutcomeIsTypedByKeysAlone() {
        open(page(Answers73.treated(), "ankle-foot"));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Not kept: look at the marked fields.");
        screen.picture("outcome-missing");
        screen.type("t").press(KeyCode.ENTER).type("p").press(KeyCode.ENTER).press(KeyCode.ENTER).type("3")
                .press(KeyCode.ENTER).type("10").press(KeyCode.ENTER).type("6").press(KeyCode.ENTER).type("6");
        assertThat(screen.says("#outcome-open")).startsWith("7 questions without an answer");
        assertThat(model.changes().getFirst().sentence())
                .isEqualTo("Pain on average 7 → 3, −4 (57\u00a0%), at or beyond the MCID of 2, and 30\u00a0% or more");
        screen.picture("outcome-typed");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("kept");
        assertThat(written.getFirst().day()).isEqualTo(TODAY);
        assertThat(written.getFirst().told()).isEqualTo(Told.PAPER);
        assertThat(written.getFirst().answers()).isEqualTo(
                Map.of("average", items("3"), "worst", items("10"), "psfs", items("6,6")));
    }

    /// A score out of its range is refused at its field; what is right stays.
    @Test
    void aTotalOutOfRangeIsRefusedAndStatementsAreTypedByNumber() {
        open(page(Answers73.treated(), "lumbosacral"));
        screen.into("#ticked", "1 4 25");
        assertThat(text("rmdq.ticked")).isEqualTo("1 4 25");
        assertThat(model.reading.get().refusals()).containsOnlyKeys(Field.parse("rmdq.ticked"));
        screen.act(() -> model.hand());
        screen.act(() -> screen.focus("#outcome-day"));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.focused("#ticked")).as("what keeps it from being kept").isTrue();
        screen.picture("outcome-back-refused");
        screen.into("#ticked", "1 4 24").into("#total-name-1", "visa-a").into("#total-score-1", "101");
        assertThat(screen.shown("#total-name-2")).isTrue();
        assertThat(model.reading.get().refusals()).containsOnlyKeys(Field.parse("total[1].score"));
        screen.into("#total-score-1", "64").into("#total-name-2", "odi").into("#total-sums-2", "16/9");
        assertThat(text("total[2].score")).isEqualTo("35.5556");
        screen.into("#total-sums-2", "51/10");
        screen.picture("outcome-totals");
        assertThat(text("total[2].score")).as("a sum that cannot be changes nothing").isEqualTo("35.5556");
        assertThat(model.reading.get().outcome().orElseThrow().totals().getFirst().score()).isEqualByComparingTo("64");
    }

    @Test
    void answersAreWithdrawnWithAReason() {
        open(page(Answers73.treated(), "ankle-foot"));
        screen.act(() -> model.withdrawing.set(Optional.of(model.page.past().getFirst())));
        screen.type("wrong").press(KeyCode.ENTER);
        assertThat(done).isEmpty();
        screen.type(" patient, typed again").press(KeyCode.ENTER);
        assertThat(done).containsExactly("withdrawn " + new UUID(1, 1) + " wrong patient, typed again", "changed");
    }

    @Test
    void withoutAnythingItSaysWhatIsNeeded() {
        var standing = new Schedule.Standing(TODAY.minusDays(2), List.of(), Optional.of(TODAY.minusDays(2)));
        open(page(new CourseOutcomes(standing, List.of(), Map.of()), "knee"));
        screen.picture("outcome-empty");
        screen.type("t").press(KeyCode.TAB).type("a").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("Not kept: nothing is answered yet.");
        screen.press(KeyCode.ALT, KeyCode.H).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("hand", "leave");
    }

    /// The whole of it by Tab, digits and Enter; leaving a question out is no answer of it.
    @Test
    void thePatientAnswersAlone() {
        hand(page(Answers73.treated(), "lumbosacral"));
        assertThat(screen.says("#self-title")).isEqualTo("Your pain");
        screen.press(KeyCode.TAB).type("3").press(KeyCode.TAB).type("7");
        screen.picture("outcome-self-pain");
        screen.press(KeyCode.ALT, KeyCode.N);
        screen.type("6");
        screen.picture("outcome-self-psfs");
        screen.press(KeyCode.ALT, KeyCode.N).press(KeyCode.ALT, KeyCode.N);
        screen.type("2");
        screen.picture("outcome-self-global");
        screen.press(KeyCode.ALT, KeyCode.N).press(KeyCode.SPACE);
        screen.picture("outcome-self-back");
        screen.press(KeyCode.ALT, KeyCode.D);
        assertThat(screen.shown("#pain-open")).isTrue();
        screen.press(KeyCode.ENTER).press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.K);
        screen.picture("outcome-self-given-back");
        assertThat(done).as("no key leads into the chart").isEmpty();
        assertThat(text("score.now")).isEmpty();
        assertThat(text("score.average")).isEqualTo("3");
        assertThat(text("psfs[1].score")).isEqualTo("6");
        assertThat(text("score.pgic")).isEqualTo("2");
        assertThat(text("rmdq.ticked")).isEqualTo("1");
        assertThat(model.reading.get().outcome().orElseThrow().told()).isEqualTo(Told.SCREEN);
        assertThat(model.reading.get().outcome().orElseThrow().day()).isEqualTo(TODAY);
    }

    @Test
    void beforeTheFirstSessionThePatientNamesWhatIsHard() {
        var standing = new Schedule.Standing(TODAY.minusDays(2), List.of(), Optional.of(TODAY.minusDays(2)));
        hand(page(new CourseOutcomes(standing, List.of(), Map.of()), "knee"));
        screen.press(KeyCode.ALT, KeyCode.N).type("climbing stairs").press(KeyCode.TAB).type("2");
        screen.picture("outcome-self-naming");
        assertThat(model.reading.get().answers().named()).containsExactly(new Activity(1, "climbing stairs"));
        assertThat(model.reading.get().answers().items().get("psfs")).isEqualTo(Map.of(1, 2));
    }
}
