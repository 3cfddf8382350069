package enthesis.app;

import enthesis.app.assessment.AssessmentDesk;
import enthesis.app.consent.ConsentDesk;
import enthesis.app.desk.Handover;
import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.document.DocumentPlaces;
import enthesis.app.drawing.DrawnBefore;
import enthesis.app.emergency.EmergencyDesk;
import enthesis.app.exchange.BroughtPlace;
import enthesis.app.exchange.FhirPlace;
import enthesis.app.followup.CallDesk;
import enthesis.app.form.FormKeeper;
import enthesis.app.form.Forms;
import enthesis.app.insight.InsightPlace;
import enthesis.app.outcome.OutcomeDesk;
import enthesis.app.patient.CoursePapers;
import enthesis.app.patient.PatientPlace;
import enthesis.app.patient.SheetsReader;
import enthesis.app.patient.TodayPlace;
import enthesis.app.practice.shelf.ShelfPlaces;
import enthesis.app.trail.Viewings;
import enthesis.app.visit.VisitDesk;
import enthesis.app.visit.VisitKeeper;
import enthesis.app.visit.VisitLoad;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import enthesis.ui.emergency.CardFacts;
import enthesis.ui.insight.InsightActs;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.keys.KeyListView;
import enthesis.ui.patient.chart.Assessing;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.patient.sheets.SheetsPage;
import enthesis.ui.practice.PracticeView.Way;
import enthesis.ui.today.TodayModel.TodayActs;
import enthesis.ui.visit.VisitActs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The open chart on screen: one place at a time, the find box above it. Knows the ways from place to place; leaving a
/// place keeps what was typed there.
final class Desk {
    final StackPane screen = new StackPane();
    final EmergencyDesk emergency;
    private final FindBox finding;
    private final PersonForms people;
    final Handover handover;
    final BooleanProperty atTheTable = new SimpleBooleanProperty();
    private final Tools tools;
    private final Viewings viewings;
    final Runnable lock;
    private final Consumer<Exception> trouble;
    private @Nullable Place place;

    Desk(Tools tools, Runnable lock, Consumer<Exception> trouble) {
        this.tools = tools;
        this.lock = lock;
        screen.setId("desk");
        viewings = new Viewings(tools);
        this.trouble = trouble;
        people = new PersonForms(tools, this::go);
        finding = new FindBox(tools, screen, this::register);
        emergency = new EmergencyDesk(tools, screen, new EmergencyDesk.Ways(this::facts, finding::choose, this::writeUp,
                this::witness));
        handover = new Handover(emergency.room);
        new KeyMap().told("F12", tools.say("emergency.key")).on("Ctrl+L", lock)
                .on("Ctrl+/", tools.say("kit.key.all"), this::keys).listenFor(screen);
    }

    /// Keeps what was typed; the screen stays.
    void keep() {
        if (place != null) {
            place.keep();
        }
        emergency.keep();
    }

    /// Ends where one is, keeping what was typed; `held` follows while something is in memory only. A patient who holds
    /// the window is asked to give it back first.
    void end(Runnable then, Runnable held) {
        if (handover.asked()) {
            return;
        }
        if (place == null) {
            then.run();
        } else {
            place.end(then, held);
        }
    }

    Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    void user(String name) {
        if (place != null) {
            place.user(name);
        }
        viewings.user(name);
    }

    /// Leaves where one is, keeping what was typed, then goes on.
    void leave(Runnable then) {
        if (place == null) {
            then.run();
        } else {
            place.leave(then);
        }
    }

    private void show(Place next) {
        place = next;
        next.readAhead();
        atTheTable.bind(next.atTheTable());
        screen.getChildren().setAll(next.node());
        // what scrolls can take the focus only once it has its look
        next.node().applyCss();
        next.start();
        emergency.look();
        viewings.show(next.seen());
    }

    private <T> void open(Callable<T> load, Consumer<T> show) {
        leave(() -> tools.work().run(load, show, trouble));
    }

    void today() {
        leave(() -> show(new TodayPlace(tools, new TodayActs(this::visit, this::patient, this::find,
                this::register, this::practice, lock))
                .calling(key -> calls(this::today).open(key)).asking(course -> asks(this::today).open(course))
                .stocking(lot -> new ShelfPlaces(tools, this::go, this::patient, this::today).at(lot))
                .counting(this::insight)
                .printing()));
    }

    void insight() {
        leave(() -> show(new InsightPlace(tools, new InsightActs(this::today, this::find, lock))));
    }

    void patient(PatientId id) {
        leave(() -> show(place(id)));
    }

    private PatientPlace place(PatientId id) {
        return new PatientPlace(tools, id, patientActs(), this::find, lock, this::today).handing(handover)
                .following(course -> calls(() -> patient(id)).latest(course))
                .followingOne(key -> calls(() -> patient(id)).open(key))
                .giving(course -> papers(id, course))
                .exporting(course -> leave(() -> show(FhirPlace.of(tools, id, course, () -> patient(id)))))
                .documents(DocumentPlaces.of(tools, this::go, id, new Forms.Ways(() -> patient(id), this::find, lock)))
                .elsewhere(BroughtPlace.way(tools, this::go, id, () -> patient(id)))
                .assessing(new Assessing(assessment(() -> patient(id))::candidacy,
                        assessment(() -> patient(id))::exam, course -> consents(() -> patient(id)).open(course)))
                .asking(course -> asks(() -> patient(id)).open(course.key()));
    }

    private OutcomeDesk asks(Runnable back) {
        return new OutcomeDesk(tools, this::go, new Forms.Ways(back, this::find, lock), handover);
    }

    private void papers(PatientId id, Course course) {
        open(() -> new OfCourse(FormKeeper.draft(tools, Forms.papers(course, tools.today())),
                new SheetsReader(tools).page(course)),
                one -> show(forms(() -> patient(id)).papers(one.draft, one.page,
                        new CoursePapers(tools, course).acts())));
    }

    private record OfCourse(Map<Field, String> draft, SheetsPage page) {}

    private CallDesk calls(Runnable back) {
        return new CallDesk(tools, this::go, new Forms.Ways(back, this::find, lock));
    }

    private AssessmentDesk assessment(Runnable back) {
        return new AssessmentDesk(tools, this::go, new Forms.Ways(back, this::find, lock));
    }

    private ConsentDesk consents(Runnable back) {
        return new ConsentDesk(tools, this::go, new Forms.Ways(back, this::find, lock), handover);
    }

    private PatientActs patientActs() {
        return new PatientActs(this::newVisit, this::visit, this::visit, this::newCourse, this::editCourse, this::edit,
                this::patient);
    }

    private Forms forms(Runnable back) {
        return new Forms(tools, this::patient, new Forms.Ways(back, this::find, lock));
    }

    void practice() {
        open(() -> FormKeeper.draft(tools, "practice"),
                draft -> show(forms(this::today).practice(draft, lists())));
    }

    List<Way> lists() {
        return new PracticeWays(tools, this::go, this::patient, this::practice).lists();
    }

    void register() {
        register(PatientQuery.of("", tools.today()));
    }

    <T> void go(Callable<T> load, Function<T, Place> next) {
        open(load, loaded -> show(next.apply(loaded)));
    }

    private void register(PatientQuery query) {
        people.register(query, forms(this::today));
    }

    private void edit(Patient patient) {
        people.edit(patient, forms(() -> patient(patient.id())));
    }

    private void newCourse(PatientId id) {
        people.newCourse(id, forms(() -> patient(id)));
    }

    private void editCourse(Course course) {
        people.editCourse(course, forms(() -> patient(course.patient())));
    }

    private void newVisit(List<Course> courses) {
        open(() -> tools.chart().visits.begin(courses.getFirst().patient(), courses.stream().map(Course::id).toList(),
                tools.who()).id(), this::visit);
    }

    void visit(VisitId id) {
        visit(id, Optional.empty());
    }

    /// The same, with the field one comes back to.
    private void visit(VisitId id, Optional<Field> field) {
        open(() -> {
            new DrawnBefore(tools.chart(), tools.ground().clock()).into(id);
            return VisitLoad.of(tools, id);
        }, loaded -> {
            var patient = loaded.about().patient().id();
            show(new VisitDesk(tools, loaded, visitActs(id, patient), handover, () -> visit(id),
                    new VisitDesk.Ways(
                            (course, from) -> assessment(() -> visit(id, Optional.of(from))).candidacy(course),
                            (course, from) -> consents(() -> visit(id, Optional.of(from))).open(course), field)));
        });
    }

    private VisitActs visitActs(VisitId id, PatientId patient) {
        return new VisitActs(this::find, lock, () -> patient(patient), reason -> leave(() -> tools.work()
                .run(() -> VisitKeeper.voided(tools, id, reason), _ -> patient(patient), trouble)));
    }

    private CardFacts facts() {
        return place == null ? CardFacts.NOBODY : place.emergency();
    }

    private void witness(Emergency happened) {
        if (place != null) {
            place.witness(happened);
        }
    }

    /// The adverse event of an emergency; what is left then, is the patient.
    private void writeUp(Emergency event, FollowedSession.Key session) {
        calls(() -> patient(session.patient())).writeUp(event, session);
    }

    private void find() {
        finding.open(this::patient, this::beginFor, new Commands(tools, this).all(), new NoteWay(this::visit,
                this::patient, key -> calls(() -> patient(key.patient())).open(key))::go);
    }

    /// All keys of what is in front, shown or gone again.
    void keys() {
        KeyListView.turn(screen, tools.texts());
    }

    /// Ctrl+Enter in the find list: the patient's screen, where a visit begins at once for the one open course; with
    /// several it is asked which.
    private void beginFor(PatientId id) {
        leave(() -> show(place(id).beginning()));
    }
}
