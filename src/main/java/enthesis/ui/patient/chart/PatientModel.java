package enthesis.ui.patient.chart;

import enthesis.domain.board.Board;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.entry.Field;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.practice.Rules;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.patient.begin.BeginModel;
import enthesis.ui.patient.document.DocumentWays;
import enthesis.ui.patient.drawn.DrawnModel;
import enthesis.ui.patient.end.CourseEnds;
import enthesis.ui.patient.end.EndModel;
import enthesis.ui.patient.end.ReopenModel;
import enthesis.ui.patient.score.ScoresModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One patient's screen: the page as read, and which course is looked at.
public final class PatientModel {
    public final ObjectProperty<Optional<PatientPage>> page = new SimpleObjectProperty<>(Optional.empty());
    /// Which course is looked at; -1 when there is none.
    public final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    public final StringProperty failure = new SimpleStringProperty("");
    /// How charts are linked; without it the act is absent.
    public final ObjectProperty<Optional<LinkDesk>> linking = new SimpleObjectProperty<>(Optional.empty());
    /// What is typed beside the page, to link another chart or to reopen a course: a draft until it is done with.
    public final SheetModel slip = new SheetModel();
    /// Which courses a visit is to serve, while that is being chosen.
    public final ObjectProperty<Optional<BeginModel>> beginning = new SimpleObjectProperty<>(Optional.empty());
    /// How a course is ended and reopened; without it the acts are absent.
    public final ObjectProperty<Optional<CourseEnds>> ends = new SimpleObjectProperty<>(Optional.empty());
    /// Why the course that is looked at ends, while that is being chosen.
    public final ObjectProperty<Optional<EndModel>> ending = new SimpleObjectProperty<>(Optional.empty());
    /// Why the course that is looked at goes on again, while that is being said.
    public final ObjectProperty<Optional<ReopenModel>> reopening = new SimpleObjectProperty<>(Optional.empty());
    /// Where the days after a course's last session are followed; without it the act is absent.
    public final ObjectProperty<Optional<Consumer<Course>>> following = new SimpleObjectProperty<>(Optional.empty());
    /// Where the days after any one session are followed; without it only the last one is.
    public final ObjectProperty<Optional<Consumer<SessionLine>>> followingOne = new SimpleObjectProperty<>(
            Optional.empty());
    /// Where the papers of a course are that can be given; without it the act is absent.
    public final ObjectProperty<Optional<Consumer<Course>>> giving = new SimpleObjectProperty<>(Optional.empty());
    /// Where the chart leaves for other programs, or the course that is looked at; without it the act is absent.
    public final ObjectProperty<Optional<Consumer<Optional<Course>>>> exporting = new SimpleObjectProperty<>(
            Optional.empty());
    /// Where it is read what other programs say; without it, or where they say nothing, the act is absent.
    public final ObjectProperty<Optional<Runnable>> elsewhere = new SimpleObjectProperty<>(Optional.empty());
    /// Where documents from outside are added and read; without it the acts are absent.
    public final ObjectProperty<Optional<DocumentWays>> outside = new SimpleObjectProperty<>(Optional.empty());
    /// Where a course is assessed; without it the acts are absent.
    public final ObjectProperty<Optional<Assessing>> assessing = new SimpleObjectProperty<>(Optional.empty());
    /// What was answered of the courses, and where it is asked; without it nothing of it is shown.
    public final ScoresModel scores = new ScoresModel();
    /// What the patient draws before a visit is begun.
    public final DrawnModel drawn = new DrawnModel();
    /// What the boards judge by; without it they are not shown.
    public final ObjectProperty<Optional<Rules.Series>> rules = new SimpleObjectProperty<>(Optional.empty());
    private final Work work;
    private final Function<PatientId, PatientPage> read;
    private final Supplier<LocalDate> today;
    private final PatientActs acts;
    private final Texts texts;
    private boolean pressedEarly;

    private record Read(PatientPage page, Map<CourseId, CourseOutcomes> scores) {}

    public PatientModel(Work work, Function<PatientId, PatientPage> read, Supplier<LocalDate> today, PatientActs acts,
            Texts texts) {
        this.work = work;
        this.read = read;
        this.today = today;
        this.acts = acts;
        this.texts = texts;
    }

    /// Shows a patient as the chart says now; another one than before starts at the first course.
    public void show(PatientId id) {
        show(id, () -> {});
    }

    /// Shows a patient and begins a visit at once, or goes on with the one in progress; without an open course it is
    /// only shown.
    public void showAndBegin(PatientId id) {
        show(id, () -> {
            if (!open().isEmpty() || inProgress().isPresent()) {
                primary();
            }
        });
    }

    private void show(PatientId id, Runnable then) {
        var answered = scores.reader();
        work.run(() -> new Read(read.apply(id), answered.apply(id)), all -> {
            var now = all.page;
            scores.show(all.scores);
            boolean other = page.get().map(before -> !before.patient().id().equals(id)).orElse(true);
            int last = now.courses().size() - 1;
            failure.set("");
            int stays = other ? Math.min(0, last) : Math.clamp(chosen.get(), Math.min(0, last), last);
            chosen.set(other ? stays : opened(now).orElse(stays));
            page.set(Optional.of(now));
            drawn.earlier.set(now.drawn());
            drawn.visiting.set(now.sessions().stream().anyMatch(this::ofToday));
            leaveChoice();
            var next = pressedEarly ? (Runnable) this::primary : then;
            pressedEarly = false;
            next.run();
        }, failed -> failure.set(texts.of(failed)));
    }

    /// The course that was opened since the patient was last shown: the one somebody wants to go on with.
    private OptionalInt opened(PatientPage now) {
        var before = page.get().stream().flatMap(one -> one.courses().stream()).map(one -> one.course().id()).toList();
        return IntStream.range(0, now.courses().size())
                .filter(at -> !before.contains(now.courses().get(at).course().id())).findFirst();
    }

    /// Exports the chart, or the course that is looked at.
    public void export() {
        exporting.get().filter(_ -> page.get().isPresent())
                .ifPresent(to -> to.accept(course().map(CourseSummary::course)));
    }

    public Optional<CourseSummary> course() {
        return page.get()
                .filter(now -> chosen.get() >= 0 && chosen.get() < now.courses().size())
                .map(now -> now.courses().get(chosen.get()));
    }

    /// Where the chosen course stands.
    public Optional<Board> board() {
        return course().flatMap(summary -> page.get()
                .flatMap(now -> Optional.ofNullable(now.boards().get(summary.course().id()))));
    }

    /// The sessions of the chosen course, the first one first; voided ones too.
    public List<SessionLine> sessions() {
        return course().map(summary -> page.get()
                .stream()
                .flatMap(now -> now.sessions().stream())
                .filter(session -> session.course().equals(summary.course().id()))
                .toList()).orElse(List.of());
    }

    /// The visit of the chosen course that is not signed yet.
    public Optional<SessionLine> inProgress() {
        return sessions().stream().filter(session -> session.state() == Visit.State.OPEN).findFirst();
    }

    private boolean ofToday(SessionLine session) {
        return session.state() == Visit.State.OPEN && session.day().equals(today.get());
    }

    /// The courses a visit can be begun for: open, and without a visit in progress.
    private List<CourseSummary> open() {
        return page.get().stream().flatMap(now -> now.courses().stream()
                .filter(summary -> summary.course().ended().isEmpty())
                .filter(summary -> now.sessions().stream().noneMatch(session -> session.state() == Visit.State.OPEN
                        && session.course().equals(summary.course().id()))))
                .toList();
    }

    /// The one thing most likely wanted: go on with the visit, or begin one; without a course, open one. Asked before
    /// the patient is read, it is done as soon as that is.
    public void primary() {
        var going = inProgress();
        if (page.get().isEmpty()) {
            pressedEarly = true;
        } else if (beginning.get().isPresent()) {
            beginning.get().get().begin();
        } else if (going.isPresent()) {
            acts.openVisit().accept(going.get().visit());
        } else if (course().isPresent()) {
            course().filter(summary -> summary.course().ended().isEmpty()).ifPresent(this::begin);
        } else {
            page.get().ifPresent(now -> acts.newCourse().accept(now.patient().id()));
        }
    }

    /// With one open course the visit begins at once; with several it is asked which of them it serves.
    private void begin(CourseSummary from) {
        var open = open();
        if (open.size() == 1) {
            acts.newVisit().accept(List.of(from.course()));
        } else {
            leaveChoice();
            beginning.set(Optional.of(new BeginModel(open, from.course().id(), acts.newVisit())));
        }
    }

    /// Whether the course that is looked at is one that can be ended.
    public boolean mayEnd() {
        return ends.get().isPresent() && course().filter(summary -> summary.course().ended().isEmpty()).isPresent();
    }

    /// Whether it is one whose end can be taken back.
    public boolean mayReopen() {
        return ends.get().isPresent() && course().flatMap(summary -> summary.course().ended()).isPresent();
    }

    /// Whether the course that is looked at had a session whose days after can be followed.
    public boolean mayFollow() {
        return following.get().isPresent() && course().flatMap(CourseSummary::last).isPresent();
    }

    public void follow() {
        if (mayFollow()) {
            following.get().ifPresent(to -> course().ifPresent(summary -> to.accept(summary.course())));
        }
    }

    /// The papers of the course that is looked at.
    public void give() {
        giving.get().ifPresent(to -> course().ifPresent(summary -> to.accept(summary.course())));
    }

    /// Asks why the course that is looked at ends; if it has ended, why it goes on.
    public void askEnd() {
        leaveChoice();
        var looked = course().map(CourseSummary::course);
        ending.set(looked.filter(_ -> mayEnd()).flatMap(course -> ends.get().map(how -> end(course, how))));
        reopening.set(looked.filter(_ -> mayReopen()).flatMap(course -> ends.get().map(how -> reopen(course, how))));
    }

    private EndModel end(Course course, CourseEnds how) {
        return new EndModel(new EndModel.EndDesk(work, texts, today.get(), end -> how.end().accept(course, end),
                () -> stay(course)), slip.text(Field.of("end", "c" + course.id())), inProgress().isPresent());
    }

    private ReopenModel reopen(Course course, CourseEnds how) {
        var reason = slip.text(Field.of("reopen", "c" + course.id()));
        return new ReopenModel(new ReopenModel.ReopenDesk(work, texts, why -> how.reopen().accept(course, why),
                () -> stay(course)), reason, how.reasonLetters());
    }

    /// The course stays in sight, as it is now.
    private void stay(Course course) {
        show(course.patient(), () -> look(course.id()));
    }

    private void look(CourseId course) {
        var ids = page.get().stream().flatMap(now -> now.courses().stream()).map(one -> one.course().id()).toList();
        chosen.set(ids.indexOf(course));
    }

    /// Leaves the choice of courses or of a reason; false when nothing was being chosen.
    public boolean leaveChoice() {
        boolean was = Stream.of(beginning, ending, reopening).anyMatch(asked -> asked.get().isPresent());
        beginning.set(Optional.empty());
        ending.set(Optional.empty());
        reopening.set(Optional.empty());
        return was;
    }

    /// The form that links another chart, where linking is possible.
    public Optional<LinkModel> link() {
        return linking.get().map(desk -> new LinkModel(this, desk, work, texts));
    }

    public LocalDate day() {
        return today.get();
    }

    public PatientActs acts() {
        return acts;
    }
}
