package enthesis.app.door;

import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.chart.Rehearsal;
import enthesis.storage.cipher.Argon2;
import enthesis.storage.course.Courses;
import enthesis.storage.followup.Emergencies;
import enthesis.storage.followup.UrgentLines;
import enthesis.storage.outcome.CourseAnswers;
import enthesis.storage.patient.Patients;
import enthesis.storage.people.People;
import enthesis.storage.practice.ShelfLots;
import enthesis.storage.practice.Thresholds;
import enthesis.storage.practice.own.EmergencyProtocols;
import enthesis.storage.practice.own.Formulary;
import enthesis.storage.practice.own.Macros;
import enthesis.storage.practice.own.PaperSizes;
import enthesis.storage.practice.own.SheetWordings;
import enthesis.storage.trail.Write;
import enthesis.storage.visit.Visits;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Does once, while somebody still types the password, what unlocking and the first screen will do, with nobody's
/// chart, so that they do not wait for the machine to learn how: the practice's numbers are read, nothing is stretched,
/// a chart in memory is opened and asked. On a thread of its own; it ends between two steps as soon as somebody unlocks.
final class DressRehearsal {
    private final Ground ground;
    private volatile boolean over;

    DressRehearsal(Ground ground) {
        this.ground = ground;
    }

    void begin() {
        Thread.ofPlatform().name("rehearsal").daemon().start(this::play);
    }

    /// Somebody unlocks: from now on it would only be in the way.
    void end() {
        over = true;
    }

    void play() {
        for (var step : List.<Step>of(ground::practised, this::stretch, this::open)) {
            if (over) {
                return;
            }
            try {
                step.play();
            } catch (IOException | RuntimeException _) {
                // it is done for the first time later, and told then when it fails again
            }
        }
    }

    private void stretch() {
        Argon2.USUAL.stretch(new byte[1], new byte[16]);
    }

    /// How many objects the chart in memory had.
    int open() throws IOException {
        return Rehearsal.play(ground.clock(), this::ask);
    }

    /// What is asked of a chart before Today stands, in the order in which it is asked.
    private void ask(Write chart) {
        if (over) {
            return;
        }
        var courses = new Courses(chart);
        var visits = new Visits(chart, courses);
        var patients = new Patients(chart);
        var answers = new CourseAnswers(chart);
        var nobody = Set.of(PatientId.fresh());
        for (var question : List.<Runnable>of(new People(chart)::all,
                new Thresholds(chart, ground.shipped().settings())::practice, new PaperSizes(chart)::now,
                new SheetWordings(chart, ground.shipped().lines())::now,
                () -> new Macros(chart, ground.shipped().macros()).of(PersonId.NOBODY),
                new Formulary(chart, ground.shipped().formulary())::now, new EmergencyProtocols(chart)::now,
                visits::inProgress, () -> visits.find(VisitId.fresh()), () -> visits.signedSince(Instant.EPOCH),
                visits::going, () -> patients.persons(nobody), () -> visits.lastSessions(Instant.EPOCH),
                () -> courses.keys(Set.of(CourseId.fresh())), () -> answers.answered(nobody),
                new UrgentLines(chart)::open,
                new ShelfLots(chart)::all, new Emergencies(chart)::unfinished)) {
            if (over) {
                return;
            }
            question.run();
        }
    }

    private interface Step {
        void play() throws IOException;
    }
}
