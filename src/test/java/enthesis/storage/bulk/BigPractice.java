package enthesis.storage.bulk;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.BulkChart;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.BulkTrail;
import enthesis.storage.trail.BulkTrail.Done;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Writes a practice of very many patients into a chart: four visits of each and fifty injections on average, signed,
/// with consents, calls, diaries and outcomes; always the same ones. Rows are written in the order of their keys, which
/// is how a file is filled fastest, and are dated in the trail on the day before `today`, as if all had moved in then.
public final class BigPractice {
    private static final int A_COMMIT = 500;
    private static final int SAY = 20_000;
    private static final long APART = 10_000_000;

    private final BulkChart chart;
    private final BulkTrail trail;
    private final Rows rows;
    private final PersonId who;
    private final LocalDate today;
    private final int patients;
    private final PrintStream out;
    private Instant at;
    private final long start = System.nanoTime();
    private long before;

    public BigPractice(BulkChart chart, int patients, PersonId who, LocalDate today, PrintStream out) {
        this.chart = chart;
        this.trail = chart.trail();
        this.rows = new Rows(chart.connection());
        this.patients = patients;
        this.who = who;
        this.today = today;
        this.out = out;
        at = today.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        before = trail.lines();
    }

    private record Place(UUID id, int patient, int course, int visit) {}

    /// Everything.
    public void write() throws IOException, SQLException {
        trail.write(List.of(done(Act.of(What.ATTACHED, who), () -> rows.add("attachment sha256 kind length added_by at",
                VisitRows.PDF, "signed_pdf", 1L, who.value(), at.atOffset(ZoneOffset.UTC)))));
        var charts = new ArrayList<Place>();
        var visits = new ArrayList<Place>();
        for (int number = 0; number < patients; number++) {
            places(number, BigChart.of(number, today), charts, visits);
        }
        charts.sort(BigPractice::inTheFile);
        visits.sort(BigPractice::inTheFile);
        each(charts, this::chart);
        each(visits, this::visit);
        say(visits.size());
    }

    private static void places(int number, BigChart chart, List<Place> charts, List<Place> visits) {
        charts.add(new Place(chart.person().id().value(), number, 0, 0));
        for (int course = 0; course < chart.courses().size(); course++) {
            var all = chart.courses().get(course).visits();
            for (int visit = 0; visit < all.size(); visit++) {
                visits.add(new Place(all.get(visit).id(), number, course, visit));
            }
        }
    }

    /// In the order in which the database sorts keys.
    private static int inTheFile(Place one, Place other) {
        int high = Long.compareUnsigned(one.id.getMostSignificantBits(), other.id.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(one.id.getLeastSignificantBits(), other.id.getLeastSignificantBits());
    }

    private interface One {
        void write(Place place) throws SQLException;
    }

    private void each(List<Place> places, One one) throws IOException, SQLException {
        for (int number = 0; number < places.size(); number++) {
            one.write(places.get(number));
            if (number % A_COMMIT == 0) {
                chart.commit();
            }
            if (number % SAY == SAY - 1) {
                say(number + 1);
            }
        }
        chart.commit();
    }

    private void say(int written) throws IOException {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT, "%d written, %d rows in %.0f s, %.0f rows/s, %d MB%n", written, trail.lines() - before,
                seconds, (trail.lines() - before) / seconds, chart.length() >> 20);
    }

    private Done done(Act act, BulkTrail.Rows write) {
        at = at.plusNanos(APART);
        return new Done(act, at, write);
    }

    private void chart(Place place) throws SQLException {
        var one = BigChart.of(place.patient, today);
        var lot = new Lot("chart", place.patient);
        var into = new ChartRows(rows, who.value(), today);
        var id = one.person().id();
        var acts = new ArrayList<Done>();
        acts.add(done(about(What.REGISTERED, id), () -> into.person(one.person(), lot)));
        for (var course : one.courses()) {
            acts.add(done(about(What.OPENED_COURSE, id), () -> into.course(id.value(), course, lot)));
        }
        trail.write(acts);
    }

    private void visit(Place place) throws SQLException {
        var one = BigChart.of(place.patient, today);
        var course = one.courses().get(place.course);
        var visit = course.visits().get(place.visit);
        var lot = new Lot("visit", visit.lot());
        var into = new VisitRows(rows, who.value(), today);
        var id = one.person().id();
        var acts = new ArrayList<>(List.of(
                done(about(What.BEGAN_VISIT, id), () -> into.begun(id.value(), course, visit)),
                done(about(What.KEPT, id), () -> into.facts(course, visit, lot)),
                done(about(What.SIGNED, id), () -> into.signed(visit)),
                done(about(What.FOLLOWED_UP, id), () -> into.followed(course, visit, lot))));
        if (visit.last()) {
            acts.add(done(about(What.RECORDED_OUTCOME, id),
                    () -> new ChartRows(rows, who.value(), today).outcomes(course, lot)));
        }
        trail.write(acts);
    }

    private Act about(What what, PatientId id) {
        return Act.of(what, who).about(id);
    }
}
