package enthesis.ui.patient;

import static enthesis.ui.patient.Examples.ERICH;
import static enthesis.ui.patient.Examples.ERIKA;
import static enthesis.ui.patient.Examples.PATIENT;
import static enthesis.ui.patient.Examples.SELIN;
import static enthesis.ui.patient.Examples.TEXTS;
import static enthesis.ui.patient.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.CourseFields;
import enthesis.domain.entry.DateText;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.patient.find.PatientSearch;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Visit;
import enthesis.ui.course.CourseModel;
import enthesis.ui.course.CourseView;
import enthesis.ui.find.Command;
import enthesis.ui.find.FindActs;
import enthesis.ui.find.FindModel;
import enthesis.ui.find.FindView;
import enthesis.ui.find.FoundLine;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.banner.BannerView;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.sign.StateSign.State;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.patient.chart.ChangeLine;
import enthesis.ui.patient.chart.DocumentLine;
import enthesis.ui.patient.chart.LinkDesk;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.patient.chart.PatientModel;
import enthesis.ui.patient.chart.PatientPage;
import enthesis.ui.patient.chart.PatientView;
import enthesis.ui.patient.chart.SessionLine;
import enthesis.ui.today.DueLine;
import enthesis.ui.today.TodayLists;
import enthesis.ui.today.TodayModel;
import enthesis.ui.today.TodayView;
import enthesis.ui.today.VisitLine;
import enthesis.ui.today.VisitLine.Served;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
class PatientPicturesTest {
    private final List<String> done = new ArrayList<>();
    private Theme theme;
    private Scene scene;

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        scene = TestWindow.show(stage, theme, new StackPane());
    }

    private void pictured(FxRobot robot, String name) {
        robot.interact(() -> theme.look.set(Theme.Look.LIGHT));
        assertThat(Pictures.save(scene, name + "-light")).isNotEmpty();
        robot.interact(() -> theme.look.set(Theme.Look.DARK));
        assertThat(Pictures.save(scene, name + "-dark")).isNotEmpty();
        robot.interact(() -> theme.look.set(Theme.Look.LIGHT));
    }

    private void root(FxRobot robot, Parent root) {
        robot.interact(() -> scene.setRoot(root));
    }

    private static TodayLists lists() {
        var states = List.of(State.DONE, State.NEEDS_YOU, State.PARTLY, State.EMPTY, State.EMPTY, State.EMPTY,
                State.PARTLY, State.EMPTY, State.EMPTY);
        var going = new VisitLine(VisitId.fresh(), ERIKA,
                List.of(new Served(Side.RIGHT, "ankle and foot", 3, 6), new Served(Side.LEFT, "knee", 1, 3)),
                TODAY.atTime(10, 12), states, 3, "Vitals need you");
        var ada = Examples.person("004702", "Okonkwo", "Ada", "1991-09-09", "");
        var next = new VisitLine(VisitId.fresh(), ada, List.of(new Served(Side.LEFT, "knee", 1, 3)),
                TODAY.atTime(10, 20), states, 0,
                "Ready for time-out");
        var old = new VisitLine(VisitId.fresh(), Examples.person("1", "Novak", "Jana", "1970-01-01", ""),
                List.of(new Served(Side.LEFT, "knee", 2, 3)), TODAY.minusDays(3).atTime(9, 0), List.of(), 2, "",
                "Lorna Hale");
        var due = new DueLine(SELIN, Examples.course(SELIN.id(), "knee", Side.BOTH, 1, 45).going(), "knee");
        return new TodayLists(List.of(going, next), List.of(old), List.of(), List.of(due),
                Optional.of(TEXTS.say("draft.set-aside", "drafts.aside-1")));
    }

    private TodayView today() {
        var model = todayModel();
        model.refresh();
        return new TodayView(model, TEXTS);
    }

    private TodayModel.TodayActs acts() {
        return new TodayModel.TodayActs(_ -> done.add("visit"), _ -> done.add("patient"), () -> done.add("find"),
                () -> done.add("register"), () -> done.add("practice"), () -> done.add("lock"));
    }

    private TodayModel todayModel() {
        var model = new TodayModel(new DirectWork(), PatientPicturesTest::lists, () -> TODAY, acts(), TEXTS);
        model.clinic.set("Harbour Street Clinic");
        return model;
    }

    @Test
    void todayShowsItsListsAndOpensByKey(FxRobot robot) {
        var view = Pictures.onScreen(this::today);
        root(robot, view);
        robot.interact(view::start);
        pictured(robot, "today");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.press(KeyCode.ALT, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.ALT);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(done).containsExactly("visit", "find", "patient");
    }

    /// Enter in a list without lines opens none of another list; what comes into it is gone to.
    @Test
    void anEmptyListTakesTheFocusFromTheOneBefore(FxRobot robot) {
        var signed = new AtomicReference<>(lists());
        var model = new TodayModel(new DirectWork(), signed::get, () -> TODAY, acts(), TEXTS);
        model.refresh();
        var view = Pictures.onScreen(() -> new TodayView(model, TEXTS));
        root(robot, view);
        robot.interact(view::start);
        robot.press(KeyCode.ALT, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.ALT);
        pictured(robot, "today-empty-list");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(done).isEmpty();
        var now = lists();
        signed.set(new TodayLists(now.inProgress(), List.of(), now.notSigned(), now.due(), Optional.empty()));
        robot.interact(model::refresh);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(done).containsExactly("visit");
    }

    /// The lists come while somebody already wants to begin.
    @Test
    void todayTakesTheFocusWhenItsLinesCome(FxRobot robot) {
        var model = todayModel();
        var view = Pictures.onScreen(() -> new TodayView(model, TEXTS));
        root(robot, view);
        robot.interact(view::start);
        robot.interact(model::refresh);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(done).containsExactly("visit");
    }

    /// With nothing in progress the first list that has lines is where the work begins; with none at all, Find.
    @Test
    void todayBeginsWhereThereIsWork(FxRobot robot) {
        var model = todayModel();
        var view = Pictures.onScreen(() -> new TodayView(model, TEXTS));
        root(robot, view);
        robot.interact(view::start);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        var due = lists().due();
        robot.interact(() -> {
            model.lists.set(new TodayLists(List.of(), List.of(), List.of(), due, Optional.empty()));
            model.known.set(true);
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(done).containsExactly("find", "patient");
    }

    private static List<FoundLine> find(PatientQuery query) {
        var going = Optional.of(new FoundLine.LastCourse(Side.RIGHT, "ankle", FoundLine.State.VISIT_IN_PROGRESS));
        var ended = Optional.of(new FoundLine.LastCourse(Side.LEFT, "knee", FoundLine.State.ENDED));
        return PatientSearch.rank(List.of(ERIKA, ERICH, SELIN), query).stream().map(hit -> {
            var person = hit.person();
            return new FoundLine(person,
                    person.equals(ERIKA) ? going : person.equals(ERICH) ? ended : Optional.empty(),
                    person.equals(SELIN)
                            ? Optional.empty()
                            : Optional.of(person.equals(ERIKA)
                                    ? TODAY
                                    : LocalDate.of(2025, 5, 14)));
        }).toList();
    }

    @Test
    void findMarksWhatWasTypedAndOpensByEnter(FxRobot robot) {
        var acts = new FindActs(id -> done.add("open " + id), id -> done.add("visit " + id),
                _ -> done.add("register"), () -> {},
                List.of(new Command("Shelf", "", () -> done.add("shelf")), new Command("Today", "F1", () -> {})));
        var model = new FindModel(new DirectWork(), PatientPicturesTest::find, () -> TODAY, acts, TEXTS);
        var view = Pictures.onScreen(() -> new FindView(model, TEXTS, () -> TODAY));
        root(robot, Pictures.onScreen(() -> new StackPane(today(), view)));
        robot.interact(view::start);
        robot.write("must 68");
        pictured(robot, "find");
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(done).containsExactly("open " + ERICH.id());
        robot.write("zzz");
        pictured(robot, "find-none");
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        assertThat(done).contains("register");
        robot.clickOn("#find-commands");
        double all = robot.lookup(".find-popover").query().getLayoutBounds().getHeight();
        robot.write("s");
        pictured(robot, "find-commands");
        assertThat(robot.lookup(".find-popover").query().getLayoutBounds().getHeight()).as("fewer rows, less height")
                .isLessThan(all - 30);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(done).endsWith("shelf");
    }

    /// The birth date below it tells two alike apart.
    @Test
    void aLongNameHidesNothingInTheFindList(FxRobot robot) {
        var person = new Person(PatientId.fresh(), new ChartNumber("004712"), "Wiśniewska-Brzęczyszczykiewicz",
                "Maximiliane Josephine", LocalDate.of(1968, 4, 12), Sex.FEMALE, "0151 555 0142");
        var going = Optional.of(new FoundLine.LastCourse(Side.RIGHT, "lower back and pelvis",
                FoundLine.State.VISIT_IN_PROGRESS));
        var acts = new FindActs(_ -> {}, _ -> {}, _ -> {}, () -> {}, List.of());
        var model = new FindModel(new DirectWork(),
                _ -> List.of(new FoundLine(person, going, Optional.of(TODAY))), () -> TODAY, acts, TEXTS);
        var view = Pictures.onScreen(() -> new FindView(model, TEXTS, () -> TODAY));
        root(robot, Pictures.onScreen(() -> new StackPane(today(), view)));
        robot.interact(view::start);
        robot.write("josep");
        pictured(robot, "find-long");
        var name = robot.lookup(".found-name").query();
        assertThat(
                name.lookupAll(".label").stream().map(node -> ((Label) node).getText()).collect(Collectors.joining()))
                .isEqualTo(person.shown());
        var born = robot.lookup("#found-0 .found-line").query();
        assertThat(born.localToScene(born.getLayoutBounds()).getMinY())
                .isGreaterThanOrEqualTo(name.localToScene(name.getLayoutBounds()).getMaxY());
        var seen = robot.lookup("#find .quiet-scroll").query();
        assertThat(born.localToScene(born.getLayoutBounds()).getMaxY()).as("in sight")
                .isLessThanOrEqualTo(seen.localToScene(seen.getLayoutBounds()).getMaxY());
    }

    /// Enter goes from field to field as in a visit, and ends at the act without doing it.
    @Test
    void enterGoesOnThroughTheFormAndKeepsNothing(FxRobot robot) {
        var model = RegisterModel.register(new DirectWork(),
                new RegisterDesk((_, _) -> List.of(), (_, _) -> Optional.empty()),
                new RegisterModel.Today(TODAY, DateText.Slashes.ASK, TEXTS),
                new RegisterModel.Begun(new ChartNumber("004712"), PatientQuery.of("", TODAY)),
                _ -> done.add("kept"));
        var view = Pictures.onScreen(() -> new RegisterView(model, TEXTS, _ -> {}, () -> {}));
        root(robot, view);
        robot.interact(view::start);
        robot.write("Vasquez").push(KeyCode.ENTER).write("Nora").push(KeyCode.ENTER).write("4 May 1961")
                .push(KeyCode.ENTER).push(KeyCode.F).push(KeyCode.ENTER).write("0170 555 0111");
        assertThat(List.of(RegisterFields.FAMILY, RegisterFields.GIVEN, RegisterFields.BORN, RegisterFields.SEX,
                RegisterFields.TELEPHONE).stream().map(model.sheet.now()::text))
                .containsExactly("Vasquez", "Nora", "4 May 1961", "female", "0170 555 0111");
        for (int at = 0; at < 20; at++) {
            robot.push(KeyCode.ENTER);
            if (scene.getFocusOwner().getStyleClass().contains("next")) {
                break;
            }
        }
        assertThat(scene.getFocusOwner().getStyleClass()).contains("next");
        assertThat(Alert.Kind.values()).as("ticked by nobody")
                .noneMatch(kind -> model.sheet.now().has(RegisterFields.alert(kind)));
        assertThat(done).isEmpty();
    }

    @Test
    void registerWarnsOfADuplicateAndSaysWhatIsMissing(FxRobot robot) {
        var desk = new RegisterDesk((known, _) -> Duplicates.of(known, List.of(ERIKA)),
                (_, _) -> Optional.empty());
        var when = new RegisterModel.Today(TODAY, DateText.Slashes.ASK, TEXTS);
        var model = RegisterModel.register(new DirectWork(), desk, when,
                new RegisterModel.Begun(new ChartNumber("004712"), PatientQuery.of("mustermann erica 12.4.68", TODAY)),
                _ -> done.add("kept"));
        var view = Pictures.onScreen(() -> new RegisterView(model, TEXTS, _ -> done.add("open"),
                () -> done.add("leave")));
        root(robot, view);
        robot.interact(view::start);
        robot.interact(() -> {
            model.sheet.type(RegisterFields.TELEPHONE, "12");
            model.sheet.type(RegisterFields.ALLERGIES, "list");
            model.sheet.type(RegisterFields.substance(1), "latex");
            model.sheet.type(RegisterFields.severity(1), "severe");
            model.sheet.type(RegisterFields.alert(Alert.Kind.ANTIPLATELET), "yes");
        });
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        pictured(robot, "register");
        assertThat(done).isEmpty();
        robot.interact(() -> {
            model.sheet.type(RegisterFields.TELEPHONE, "");
            model.sheet.type(RegisterFields.SEX, "female");
        });
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(done).containsExactly("kept");
    }

    @Test
    void patientScreenShowsCoursesSessionsAndWhatChanged(FxRobot robot) {
        var ankle = Examples.course(ERIKA.id(), "ankle-foot", Side.RIGHT, 2, 28);
        var knee = Examples.course(ERIKA.id(), "knee", Side.LEFT, 0, 300);
        var id = ankle.course().id();
        var page = new PatientPage(PATIENT, List.of(ankle, knee),
                List.of(session(id, 1, 56, Visit.State.SIGNED), session(id, 2, 28, Visit.State.SIGNED),
                        session(id, 3, 0, Visit.State.OPEN)),
                List.of(new DocumentLine(VisitId.fresh(), "Note, session 2, RIGHT ankle and foot",
                        TODAY.minusDays(28))),
                List.of(new ChangeLine(LocalDateTime.of(2026, 10, 26, 9, 0), "L. Hale", "telephone", "0151 555 0100",
                        "0151 555 0142", "")),
                List.of(ERICH), List.of(), Map.of(), Map.of(id, Boards.slow(ankle), knee.course().id(),
                        Boards.early(knee)));
        var acts = new PatientActs(_ -> done.add("new"), _ -> done.add("continue"), _ -> done.add("pdf"),
                _ -> done.add("course"), _ -> done.add("edit course"), _ -> done.add("edit"), _ -> done.add("open"));
        var model = new PatientModel(new DirectWork(), _ -> page, () -> TODAY, acts, TEXTS);
        model.rules.set(Optional.of(Boards.RULES));
        model.show(ERIKA.id());
        model.linking.set(Optional.of(new LinkDesk(_ -> Optional.empty(), (_, _, _) -> {}, (_, _, _) -> {})));
        var view = Pictures.onScreen(() -> new PatientView(model, TEXTS, Examples::region));
        root(robot, Pictures.onScreen(() -> {
            var banner = new BannerView(TEXTS, () -> {}, () -> {});
            banner.facts.set(new BannerWords(TEXTS).facts(PATIENT, TODAY,
                    Optional.of(new BannerWords.Shown(Side.RIGHT, "ankle and foot", "session 3 of 6"))));
            var whole = new BorderPane(view);
            whole.setTop(banner);
            return whole;
        }));
        robot.interact(view::start);
        pictured(robot, "patient");
        for (var line : robot.lookup(".course-line").queryAll()) {
            assertThat(line.getLayoutBounds().getHeight()).as("two lines of words, no more").isLessThan(80);
        }
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        robot.interact(() -> model.chosen.set(1));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        robot.clickOn("#link-open");
        pictured(robot, "patient-link");
        assertThat(done).containsExactly("continue", "new");
    }

    private static SessionLine session(CourseId course, int number, int daysAgo, Visit.State state) {
        return new SessionLine(new VisitId(new UUID(0, number)), course, number, TODAY.minusDays(daysAgo), state,
                "8 points, 6.5 mL");
    }

    @Test
    void courseFormWantsTheSideAndTheConsentTyped(FxRobot robot) {
        var desk = new CourseModel.CourseDesk(new DirectWork(), TEXTS, _ -> done.add("keep"), _ -> done.add("kept"));
        var model = CourseModel.open(desk, Examples.offer(), ERIKA.id(), TODAY);
        var view = Pictures.onScreen(() -> new CourseView(model, TEXTS, () -> done.add("leave")));
        root(robot, view);
        robot.interact(view::start);
        robot.type(KeyCode.A);
        assertThat(model.sheet.now().text(CourseFields.REGION)).isEqualTo("ankle-foot");
        assertThat(offered(view)).contains("Joint instability").doesNotContain("Shoulder instability");
        robot.type(KeyCode.DOWN, KeyCode.RIGHT);
        assertThat(model.sheet.now().text(CourseFields.REGION)).isEqualTo("neck-thoracic");
        robot.type(KeyCode.BACK_SPACE);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        pictured(robot, "course-missing");
        robot.interact(() -> {
            model.sheet.type(CourseFields.REGION, "ankle-foot");
            model.sheet.type(CourseFields.SIDE, "right");
            model.sheet.type(CourseFields.INDICATION, "sprain_sequela");
            model.sheet.type(CourseFields.INDICATION_WORDS, "chronic instability after repeated sprains");
            model.sheet.type(CourseFields.AGREED, "12");
            model.sheet.type(CourseFields.SESSIONS, "3");
            model.sheet.type(CourseFields.INTERVAL, "3-6");
            model.sheet.type(CourseFields.BASELINE, "7");
        });
        pictured(robot, "course");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(done).containsExactly("keep", "kept", "leave");
    }

    @Test
    void enterPassesOverALinkAndATakenCodeIsInItsField(FxRobot robot) {
        var desk = new CourseModel.CourseDesk(new DirectWork(), TEXTS, _ -> done.add("keep"), _ -> done.add("kept"));
        var model = CourseModel.open(desk, Examples.offer(), ERIKA.id(), TODAY);
        model.sheet.type(CourseFields.REGION, "knee");
        model.sheet.type(CourseFields.SIDE, "right");
        model.sheet.type(CourseFields.INDICATION, "knee_oa");
        var view = Pictures.onScreen(() -> new CourseView(model, TEXTS, () -> done.add("leave")));
        root(robot, view);
        robot.interact(() -> robot.lookup("#words").query().requestFocus());
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("since");
        assertThat(model.sheet.now().text(CourseFields.CODE)).isEmpty();
        robot.interact(() -> robot.lookup("#code").query().requestFocus());
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        assertThat(model.sheet.now().text(CourseFields.CODE)).isEqualTo("M17.11");
        assertThat(scene.getFocusOwner().getId()).isEqualTo("code");
    }

    private static List<String> offered(CourseView view) {
        var box = (ComboBox<?>) view.lookup("#indication");
        return box.getItems().stream().map(option -> ((Option) option).plain()).toList();
    }

    @Test
    void anIndicationThatWasChosenStaysWhenTheRegionChanges(FxRobot robot) {
        var desk = new CourseModel.CourseDesk(new DirectWork(), TEXTS, _ -> done.add("keep"), _ -> done.add("kept"));
        var model = CourseModel.open(desk, Examples.offer(), ERIKA.id(), TODAY);
        model.sheet.type(CourseFields.REGION, "shoulder");
        model.sheet.type(CourseFields.INDICATION, "shoulder_instability");
        var view = Pictures.onScreen(() -> new CourseView(model, TEXTS, () -> done.add("leave")));
        root(robot, view);
        robot.interact(() -> model.sheet.type(CourseFields.REGION, "knee"));
        assertThat(model.sheet.now().text(CourseFields.INDICATION)).isEqualTo("shoulder_instability");
        assertThat(offered(view)).contains("Knee osteoarthritis", "Shoulder instability");
    }
}
