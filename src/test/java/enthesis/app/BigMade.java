package enthesis.app;

import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.OpenChart;
import enthesis.domain.course.Course;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Ending;
import enthesis.storage.bulk.BigPractice;
import enthesis.storage.chart.BulkChart;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.Unlocked;
import enthesis.storage.key.Vault;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/// Makes the chart of a very large practice, with what its password opens. By the program itself, with all that is
/// typed in them: a patient with sixty visits, and the visits of a day that is half over. In bulk between these two:
/// everybody else. At the end the chain of the trail is read whole; it fails if that does not hold. It has no backup.
/// Arguments: the folder, and how many patients.
final class BigMade {
    static final Instant NOW = Instant.parse("2026-11-23T10:42:07Z");
    static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    static final PatientId SIXTY = Clinic.person(60, "", "x", Sex.UNKNOWN).id();
    private static final int VISITS = 60;
    private static final int A_COURSE = 10;
    private static final int SIGNED_TODAY = 16;
    private static final int OPEN_TODAY = 8;
    private static final int FIRST_TODAY = 100;

    private final Hour clock = new Hour();

    private BigMade() {}

    static void main(String[] arguments) throws Exception {
        new BigMade().make(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void make(Path folder, int patients) throws Exception {
        clock.now = NOW.minus(Duration.ofDays(31L * (VISITS + 1)));
        PersonId who = Clinic.found(folder, clock, chart -> {
            sixty(chart);
            return chart.user().id();
        });
        fill(folder, patients, who);
        clock.now = TODAY.atTime(6, 50).toInstant(ZoneOffset.UTC);
        long start = System.nanoTime();
        var door = new FrontDoor(new Ground(ChartFolder.at(folder), new LocalDisk(), clock, Shipped.load()));
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        var chart = door.chart();
        say("opened", start);
        today(chart);
        say("today written", start);
        if (!(chart.chart.trail().verify() instanceof Chain.Whole)) {
            throw new IllegalStateException("the chain does not hold");
        }
        say("the chain read whole", start);
        chart.chart.close();
        say("closed", start);
    }

    private static void say(String what, long start) {
        System.out.printf(Locale.ROOT, "%s after %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private static void fill(Path folder, int patients, PersonId who) throws Exception {
        var vault = Vault.open(new LocalDisk(), ChartFolder.at(folder));
        var key = ((Unlocked.Open) vault.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray())).key();
        try (var bulk = BulkChart.open(folder, key)) {
            new BigPractice(bulk, patients, who, TODAY, System.out).write();
        }
        vault.lock();
    }

    private void sixty(OpenChart chart) throws IOException {
        var first = Clinic.patient(chart, 60, Clinic.person(60, "Longwell", "Sixtina", Sex.FEMALE), "ankle-foot",
                Side.RIGHT);
        var course = first;
        for (int visit = 0; visit < VISITS; visit++) {
            clock.now = clock.now.plus(Duration.ofDays(31));
            if (visit > 0 && visit % A_COURSE == 0) {
                course = Clinic.further(chart, first, 600 + visit, "ankle-foot", Side.RIGHT);
            }
            signed(chart, course);
        }
    }

    private void signed(OpenChart chart, Course course) throws IOException {
        var visit = chart.visits.find(Clinic.complete(chart, course, clock)).orElseThrow();
        chart.notes.sign(visit, Ending.INJECTED, visit.id().toString().getBytes(StandardCharsets.US_ASCII),
                ("%PDF-1.7 " + visit.id()).getBytes(StandardCharsets.US_ASCII), chart.user().id());
    }

    private void today(OpenChart chart) throws IOException {
        for (int number = 0; number < SIGNED_TODAY + OPEN_TODAY; number++) {
            clock.now = clock.now.plus(Duration.ofMinutes(9));
            var course = Clinic.patient(chart, FIRST_TODAY + number,
                    Clinic.person(FIRST_TODAY + number, "Today", "Number " + number, Sex.MALE), "ankle-foot",
                    Side.RIGHT);
            if (number < SIGNED_TODAY) {
                signed(chart, course);
            } else {
                Clinic.complete(chart, course, clock);
            }
        }
    }

    /// Stands until it is set.
    private static final class Hour extends Clock {
        private Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
