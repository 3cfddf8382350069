package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.drawing.DrawnBefore;
import enthesis.app.visit.VisitKeeper;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.DrawnOn;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Ending;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which visit takes over what was drawn before it, on a real chart without a window.
class DrawnBeforeRulesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Sheet KNEE = Cases.drawn(Sheet.EMPTY, 1, "left", "knee");
    private static final Sheet HIP = Cases.drawn(Sheet.EMPTY, 1, "right", "hip");

    @TempDir
    private Path folder;

    private interface Job {
        void in(Desk desk) throws Exception;
    }

    /// A chart with one person, and what is done with it here.
    private record Desk(OpenChart chart, Course course) {

        DrawnBefore before() {
            return new DrawnBefore(chart, CLOCK);
        }

        void draws(PatientId who, LocalDate day, Sheet drawing) throws Exception {
            type(DrawnBefore.subject(who, day), drawing);
        }

        void type(String subject, Sheet sheet) throws Exception {
            chart.drafts.append(subject, chart.user().id(), CLOCK.instant(), sheet.texts());
        }

        VisitId begun() {
            return chart.visits.begin(course.patient(), List.of(course.id()), chart.user().id()).id();
        }

        /// What the visit shows when it is opened, rows and draft.
        PainDrawing shown(VisitId visit) {
            var draft = chart.drafts.read().get(VisitKeeper.subject(visit));
            var kept = chart.visits.sheet(visit);
            return PainDrawing.read(draft == null ? kept : kept.with(draft.changes()));
        }

        boolean waits(LocalDate day) {
            return chart.drafts.read().containsKey(DrawnBefore.subject(course.patient(), day));
        }
    }

    private void with(Job job) throws Exception {
        Clinic.found(folder, CLOCK, chart -> {
            var erika = Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE);
            job.in(new Desk(chart, Clinic.patient(chart, 1, erika, "knee", Side.LEFT)));
            return chart;
        });
    }

    @Test
    void theVisitOfTheDayTakesItOnce() throws Exception {
        with(desk -> {
            desk.draws(desk.course.patient(), TODAY, KNEE);
            var first = desk.begun();
            desk.before().into(first);
            assertThat(desk.shown(first)).isEqualTo(PainDrawing.read(KNEE));
            assertThat(desk.waits(TODAY)).isFalse();
            var second = desk.begun();
            desk.before().into(second);
            assertThat(desk.shown(second).said()).isFalse();
        });
    }

    /// The program ended after the visit had it and before it was cleared.
    @Test
    void whatTheVisitHasAlreadyNoLongerWaits() throws Exception {
        with(desk -> {
            desk.draws(desk.course.patient(), TODAY, KNEE);
            var visit = desk.begun();
            desk.type(VisitKeeper.subject(visit), KNEE);
            desk.before().into(visit);
            assertThat(desk.waits(TODAY)).isFalse();
            assertThat(desk.shown(visit)).isEqualTo(PainDrawing.read(KNEE));
        });
    }

    @Test
    void aDrawingOfTheVisitsOwnStays() throws Exception {
        with(desk -> {
            desk.draws(desk.course.patient(), TODAY, KNEE);
            var visit = desk.begun();
            desk.type(VisitKeeper.subject(visit), HIP);
            desk.before().into(visit);
            assertThat(desk.shown(visit)).isEqualTo(PainDrawing.read(HIP));
            assertThat(desk.waits(TODAY)).isTrue();
        });
    }

    /// What is drawn after the needle is no longer the pain before it.
    @Test
    void aVisitInWhichTheNeedleWasUsedTakesNothing() throws Exception {
        with(desk -> {
            desk.draws(desk.course.patient(), TODAY, KNEE);
            for (var used : List.of(Cases.point(Sheet.EMPTY, 1, "0.5", "given", "left"),
                    Cases.sheet("procedure.start", "10:05"))) {
                var visit = desk.begun();
                desk.type(VisitKeeper.subject(visit), used);
                desk.before().into(visit);
                assertThat(desk.shown(visit).said()).isFalse();
            }
            assertThat(desk.waits(TODAY)).isTrue();
        });
    }

    @Test
    void aSignedVisitTakesNothing() throws Exception {
        with(desk -> {
            var visit = desk.begun();
            desk.chart.notes.sign(desk.chart.visits.find(visit).orElseThrow(), Ending.ASSESSMENT_ONLY, new byte[]{1},
                    new byte[]{2}, desk.chart.user().id());
            desk.draws(desk.course.patient(), TODAY, KNEE);
            desk.before().into(visit);
            assertThat(desk.shown(visit).said()).isFalse();
            assertThat(desk.waits(TODAY)).isTrue();
        });
    }

    /// Pain of another day, and pain of another person, is in no visit of today.
    @Test
    void anotherDaysAndAnotherPersonsStayWhereTheyAre() throws Exception {
        with(desk -> {
            var other = Clinic.patient(desk.chart, 2, Clinic.person(2, "Quibble", "Rosamund", Sex.FEMALE), "knee",
                    Side.LEFT).patient();
            desk.draws(desk.course.patient(), TODAY.minusDays(3), HIP);
            desk.draws(desk.course.patient(), TODAY.minusDays(1), KNEE);
            desk.draws(other, TODAY, KNEE);
            var visit = desk.begun();
            desk.before().into(visit);
            assertThat(desk.shown(visit).said()).isFalse();
            assertThat(desk.before().earlier(desk.course.patient())).containsExactly(
                    new DrawnOn(TODAY.minusDays(1), PainDrawing.read(KNEE)),
                    new DrawnOn(TODAY.minusDays(3), PainDrawing.read(HIP)));
            assertThat(desk.before().earlier(other)).as("today's is not of another day").isEmpty();
        });
    }
}
