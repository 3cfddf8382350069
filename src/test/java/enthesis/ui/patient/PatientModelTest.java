package enthesis.ui.patient;

import static enthesis.ui.patient.Examples.ERICH;
import static enthesis.ui.patient.Examples.ERIKA;
import static enthesis.ui.patient.Examples.PATIENT;
import static enthesis.ui.patient.Examples.TEXTS;
import static enthesis.ui.patient.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.course.EndReason;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Person;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.patient.chart.LinkDesk;
import enthesis.ui.patient.chart.LinkModel;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.patient.chart.PatientModel;
import enthesis.ui.patient.chart.PatientPage;
import enthesis.ui.patient.chart.SessionLine;
import enthesis.ui.patient.end.CourseEnds;
import enthesis.ui.patient.end.ReopenModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatientModelTest {
    private final List<String> done = new ArrayList<>();
    private final List<Person> linked = new ArrayList<>();
    private List<CourseSummary> courses = List.of();
    private List<SessionLine> sessions = List.of();

    private PatientModel model() {
        var acts = new PatientActs(courses -> done.add("new " + courses.stream().map(one -> one.region()).toList()),
                _ -> done.add("continue"),
                _ -> done.add("pdf"), _ -> done.add("course"), _ -> done.add("edit course"), _ -> done.add("edit"),
                _ -> done.add("open"));
        return new PatientModel(new DirectWork(), _ -> new PatientPage(PATIENT, courses, sessions, List.of(),
                List.of(), List.copyOf(linked), List.of()), () -> TODAY, acts, TEXTS);
    }

    private LinkModel link(PatientModel model) {
        model.linking.set(Optional.of(new LinkDesk(
                number -> Optional.of(ERICH).filter(person -> person.number().equals(number)),
                (_, other, reason) -> {
                    done.add("link " + reason);
                    linked.add(ERICH);
                    assertThat(other).isEqualTo(ERICH.id());
                }, (_, _, reason) -> {
                    done.add("unlink " + reason);
                    linked.clear();
                })));
        return model.link().orElseThrow();
    }

    @Test
    void withoutACourseOneIsOpened() {
        var model = model();
        model.show(ERIKA.id());
        model.primary();
        assertThat(done).containsExactly("course");
    }

    @Test
    void onlyACourseThatHadASessionIsFollowed() {
        courses = List.of(Examples.course(ERIKA.id(), "knee", Side.LEFT, 1, 3));
        var model = model();
        model.show(ERIKA.id());
        model.follow();
        model.following.set(Optional.of(course -> done.add("follow " + course.region())));
        model.follow();
        courses = List.of(new CourseSummary(courses.getFirst().course(), 0, Optional.empty(), List.of()));
        model.show(ERIKA.id());
        model.follow();
        assertThat(done).containsExactly("follow knee");
        assertThat(model.mayFollow()).isFalse();
    }

    @Test
    void aCourseThatWasJustOpenedIsLookedAt() {
        var knee = Examples.course(ERIKA.id(), "knee", Side.LEFT, 1, 3);
        var hip = Examples.course(ERIKA.id(), "hip", Side.RIGHT, 0, 3);
        courses = List.of(knee);
        var model = model();
        model.show(ERIKA.id());
        courses = List.of(knee, hip);
        model.show(ERIKA.id());
        assertThat(model.course()).contains(hip);
        model.chosen.set(0);
        model.show(ERIKA.id());
        assertThat(model.course()).contains(knee);
    }

    @Test
    void whatIsAskedBeforeThePatientIsReadIsDoneOnce() {
        courses = List.of(Examples.course(ERIKA.id(), "knee", Side.LEFT, 1, 30));
        var model = model();
        model.primary();
        model.showAndBegin(ERIKA.id());
        model.show(ERIKA.id());
        assertThat(done).containsExactly("new [knee]");
    }

    @Test
    void aVisitInProgressIsContinuedAndAnEndedCourseBeginsNone() {
        courses = List.of(Examples.course(ERIKA.id(), "knee", Side.LEFT, 1, 30));
        var model = model();
        model.show(ERIKA.id());
        model.primary();
        sessions = List.of(new SessionLine(VisitId.fresh(), courses.getFirst().course().id(), 2, TODAY,
                Visit.State.OPEN, ""));
        model.show(ERIKA.id());
        model.primary();
        assertThat(done).containsExactly("new [knee]", "continue");
    }

    @Test
    void withSeveralOpenCoursesItIsAskedWhichAreServed() {
        courses = List.of(Examples.course(ERIKA.id(), "knee", Side.LEFT, 1, 30),
                Examples.course(ERIKA.id(), "ankle-foot", Side.RIGHT, 1, 30));
        var model = model();
        model.show(ERIKA.id());
        model.chosen.set(1);
        model.primary();
        var asked = model.beginning.get().orElseThrow();
        assertThat(asked.ticked().get()).containsExactly(courses.get(1).course().id());
        asked.tick(courses.get(1).course().id(), false);
        model.primary();
        assertThat(done).isEmpty();
        courses.forEach(one -> asked.tick(one.course().id(), true));
        model.primary();
        assertThat(done).containsExactly("new [knee, ankle-foot]");
        assertThat(model.leaveChoice()).isTrue();
        assertThat(model.leaveChoice()).isFalse();
    }

    @Test
    void aCourseWithAVisitInProgressIsNotServedTwice() {
        courses = List.of(Examples.course(ERIKA.id(), "knee", Side.LEFT, 1, 30),
                Examples.course(ERIKA.id(), "ankle-foot", Side.RIGHT, 1, 30));
        sessions = List.of(new SessionLine(VisitId.fresh(), courses.getFirst().course().id(), 2, TODAY,
                Visit.State.OPEN, ""));
        var model = model();
        model.show(ERIKA.id());
        model.chosen.set(1);
        model.primary();
        assertThat(done).containsExactly("new [ankle-foot]");
    }

    @Test
    void chosenCourseStaysChosenWhenReadAnew() {
        courses = List.of(Examples.course(ERIKA.id(), "knee", Side.LEFT, 1, 30),
                Examples.course(ERIKA.id(), "ankle-foot", Side.RIGHT, 1, 30));
        var model = model();
        model.show(ERIKA.id());
        model.chosen.set(1);
        model.show(ERIKA.id());
        assertThat(model.chosen.get()).isEqualTo(1);
    }

    @Test
    void chartsAreLinkedAndUnlinkedWithAReasonOnly() {
        var model = model();
        model.show(ERIKA.id());
        var link = link(model);
        link.number.set("002090");
        link.act();
        assertThat(done).isEmpty();
        link.reason.set("registered twice");
        link.act();
        assertThat(model.page.get().map(PatientPage::linked)).contains(List.of(ERICH));
        link.number.set("002090");
        link.reason.set("a brother");
        link.act();
        assertThat(done).containsExactly("link registered twice", "unlink a brother");
    }

    @Test
    void numberOfNobodyLinksNothing() {
        var model = model();
        model.show(ERIKA.id());
        var link = link(model);
        link.reason.set("registered twice");
        for (var number : List.of("", "9", "4/7")) {
            link.number.set(number);
            link.act();
            assertThat(link.said.get()).isEqualTo("No other chart has that number.");
        }
        assertThat(done).isEmpty();
    }

    @Test
    void failureIsSaidInPlainWords() {
        var model = new PatientModel(new DirectWork(), _ -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }, () -> TODAY, model().acts(), TEXTS);
        model.show(ERIKA.id());
        assertThat(model.failure.get()).startsWith("The disk is full.");
    }

    private PatientModel ending(String failure) {
        courses = List.of(Examples.course(ERIKA.id(), "ankle-foot", Side.RIGHT, 1, 30),
                Examples.course(ERIKA.id(), "knee", Side.LEFT, 0, 30));
        var model = model();
        model.ends.set(Optional.of(new CourseEnds((course, end) -> {
            fail(failure);
            done.add("end " + course.region() + " " + end.because() + " " + end.day());
            courses = List.of(courses.getLast(), Examples.ended(courses.getFirst(), end));
        }, (course, why) -> {
            fail(failure);
            done.add("reopen " + course.region() + " " + why);
            courses = List.of(Examples.course(ERIKA.id(), "ankle-foot", Side.RIGHT, 1, 30), courses.getFirst());
        }, 10)));
        model.show(ERIKA.id());
        model.askEnd();
        return model;
    }

    private static void fail(String failure) {
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aCourseEndsForAReasonAndStaysInSightAsEnded() {
        var model = ending("");
        var asked = model.ending.get().orElseThrow();
        asked.end();
        assertThat(done).isEmpty();
        asked.because.set("mistake");
        asked.end();
        assertThat(done).containsExactly("end ankle-foot MISTAKE " + TODAY);
        assertThat(model.ending.get()).isEmpty();
        assertThat(model.course().flatMap(summary -> summary.course().ended()))
                .contains(new Course.End(TODAY, Course.Because.MISTAKE));
        assertThat(model.mayEnd()).isFalse();
        model.askEnd();
        assertThat(model.ending.get()).isEmpty();
    }

    private static ReopenModel reopening(PatientModel model) {
        model.ending.get().orElseThrow().because.set("mistake");
        model.ending.get().orElseThrow().end();
        model.askEnd();
        return model.reopening.get().orElseThrow();
    }

    @Test
    void anEndedCourseIsReopenedForATypedReasonOnly() {
        var model = ending("");
        var asked = reopening(model);
        asked.reopen();
        asked.reason.set(".... 12345 too few");
        asked.reopen();
        assertThat(done).hasSize(1);
        assertThat(model.leaveChoice()).isTrue();
        model.askEnd();
        assertThat(model.reopening.get().orElseThrow().reason.get()).isEqualTo(".... 12345 too few");
        model.reopening.get().orElseThrow().reason.set(" the wrong one was ended ");
        model.reopening.get().orElseThrow().reopen();
        assertThat(done.getLast()).isEqualTo("reopen ankle-foot the wrong one was ended");
        assertThat(model.reopening.get()).isEmpty();
        assertThat(model.slip.now()).isEqualTo(Sheet.EMPTY);
        assertThat(model.mayReopen()).isFalse();
    }

    @Test
    void aCourseThatCouldNotBeReopenedSaysSoAndKeepsTheReason() {
        courses = List.of(Examples.ended(Examples.course(ERIKA.id(), "knee", Side.LEFT, 0, 30),
                new Course.End(TODAY, Course.Because.DONE)));
        var model = model();
        model.ends.set(Optional.of(new CourseEnds((_, _) -> {}, (_, _) -> fail("disk"), 10)));
        model.show(ERIKA.id());
        model.askEnd();
        var asked = model.reopening.get().orElseThrow();
        asked.reason.set("the wrong one was ended");
        asked.reopen();
        assertThat(asked.failure.get()).isNotEmpty();
        assertThat(asked.reason.get()).isEqualTo("the wrong one was ended");
        assertThat(model.reopening.get()).isPresent();
    }

    @Test
    void aCourseThatCouldNotBeEndedSaysSo() {
        var asked = ending("disk").ending.get().orElseThrow();
        asked.because.set("done");
        asked.reason.set("goal");
        asked.words.set("climbs stairs");
        asked.end();
        assertThat(asked.failure.get()).isNotEmpty();
        assertThat(asked.words.get()).isEqualTo("climbs stairs");
    }

    /// A series is stopped for a reason of the list; another one is told in words.
    @Test
    void aCourseIsStoppedForAReason() {
        var model = ending("");
        var asked = model.ending.get().orElseThrow();
        asked.because.set("stopped");
        assertThat(asked.offered()).contains(EndReason.NO_EFFECT, EndReason.WISH).doesNotContain(EndReason.GOAL);
        asked.end();
        asked.reason.set("other");
        asked.end();
        assertThat(done).isEmpty();
        asked.words.set(" moves away ");
        asked.end();
        assertThat(model.course().flatMap(summary -> summary.course().ended())).contains(
                new Course.End(TODAY, Course.Because.STOPPED, Optional.of(EndReason.OTHER), "moves away"));
        assertThat(model.slip.now()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void anotherKindOfEndForgetsItsReason() {
        var asked = ending("").ending.get().orElseThrow();
        asked.because.set("stopped");
        asked.reason.set("no_effect");
        asked.because.set("done");
        assertThat(asked.chosen()).isEmpty();
    }

    @Test
    void aCourseWithAVisitInProgressIsNotEnded() {
        var model = ending("");
        sessions = List.of(new SessionLine(VisitId.fresh(), courses.getFirst().course().id(), 2, TODAY,
                Visit.State.OPEN, ""));
        model.show(ERIKA.id());
        model.askEnd();
        var asked = model.ending.get().orElseThrow();
        asked.because.set("stopped");
        asked.end();
        assertThat(asked.inProgress()).isTrue();
        assertThat(done).isEmpty();
        assertThat(model.leaveChoice()).isTrue();
    }
}
