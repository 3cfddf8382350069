package enthesis.storage.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.CourseKey;
import enthesis.domain.course.GoingCourse;
import enthesis.domain.course.Plan;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.seen.SeenFile;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsFileTest {
    private static final PatientId ONE = new PatientId(new UUID(1, 1));
    private static final PatientId TWO = new PatientId(new UUID(1, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant AT = Instant.parse("2026-11-23T10:42:07.123456Z");
    private static final GoingCourse FRESH = going(1, ONE, Side.LEFT, 0, Optional.empty(), Optional.empty());
    private static final GoingCourse BOOKED = going(2, TWO, Side.BOTH, 3, Optional.of(DAY),
            Optional.of(DAY.plusWeeks(4)));

    @TempDir
    Path folder;

    private static GoingCourse going(long number, PatientId patient, Side side, int done, Optional<LocalDate> last,
            Optional<LocalDate> booked) {
        return new GoingCourse(new CourseKey(new CourseId(new UUID(2, number)), patient, "ankle-foot", side),
                new Plan(Percent.of("12.5"), 6, 3, 5), DAY.minusYears(1), done, last, booked);
    }

    private static ListsFile.Kept kept(Trail.End end) {
        return new ListsFile.Kept(end,
                Optional.of(Map.of(ONE, List.of(new UUID(3, 1), new UUID(3, 2)), TWO, List.of(new UUID(3, 3)))),
                Optional.of(Map.of(ONE, List.of(FRESH), TWO, List.of(BOOKED))),
                Optional.of(new Lately.Known<>(AT.minusSeconds(60), Map.of(TWO, Map.of(new UUID(3, 4), AT)))),
                Optional.of(new Lately.Known<>(Instant.EPOCH,
                        Map.of(ONE, Map.of(FRESH.course().id(), AT, BOOKED.course().id(), AT.minusNanos(1000))))));
    }

    private ListsFile file(String key, String version) {
        return new ListsFile(new SeenFile(new LocalDisk(), folder, "lists", TestChart.key(key), version));
    }

    @Test
    void whatWasWrittenIsRead() {
        var kept = kept(new Trail.End(7, "ab"));
        assertThat(file("one", "1").read(ZoneOffset.UTC)).isEmpty();
        assertThat(file("one", "1").write(kept, ZoneOffset.UTC)).isTrue();
        assertThat(file("one", "1").read(ZoneOffset.UTC)).contains(kept);
        var some = new ListsFile.Kept(new Trail.End(8, "cd"), Optional.empty(), kept.going(), Optional.empty(),
                Optional.empty());
        assertThat(file("one", "1").write(some, ZoneOffset.UTC)).isTrue();
        assertThat(file("one", "1").read(ZoneOffset.UTC)).as("only what was asked for").contains(some);
        assertThat(kept.patients()).isEqualTo(6);
    }

    @Test
    void ofAnotherKeyVersionOrZoneOrDamagedThereIsNone() throws IOException {
        file("one", "1").write(kept(new Trail.End(7, "ab")), ZoneOffset.UTC);
        assertThat(file("two", "1").read(ZoneOffset.UTC)).isEmpty();
        assertThat(file("one", "2").read(ZoneOffset.UTC)).isEmpty();
        assertThat(file("one", "1").read(ZoneId.of("Pacific/Kiritimati"))).isEmpty();
        var path = folder.resolve("lists.seen");
        var bytes = Files.readAllBytes(path);
        bytes[bytes.length / 2] ^= 1;
        Files.write(path, bytes);
        assertThat(file("one", "1").read(ZoneOffset.UTC)).isEmpty();
        Files.write(path, new byte[0]);
        assertThat(file("one", "1").read(ZoneOffset.UTC)).isEmpty();
    }

    /// That the lists are taken from the file is seen by a course that no chart has.
    @Test
    void theyAreTakenOverWhereTheTrailGoesOnFromTheirLineOnly() throws IOException {
        try (var chart = TestChart.create(folder)) {
            var end = Trail.end(chart.write().db());
            assertThat(going(chart, end)).containsExactlyInAnyOrder(FRESH, BOOKED);
            assertThat(going(chart, new Trail.End(end.seq(), "f".repeat(64))))
                    .as("another line stands there").isEmpty();
            assertThat(going(chart, new Trail.End(end.seq() + 1, end.hash()))).as("of later").isEmpty();
        }
    }

    private List<GoingCourse> going(Chart chart, Trail.End end) {
        file("one", "1").write(kept(end), chart.write().clock().getZone());
        return lists(chart, 0).going();
    }

    private VisitLists lists(Chart chart, int large) {
        return new VisitLists(new VisitRows(chart.write(), new Courses(chart.write())), Optional.of(file("one", "1")),
                large);
    }

    @Test
    void onlyWhatWasAskedOfALargeChartIsWritten() throws IOException {
        try (var chart = TestChart.create(folder)) {
            SampleVisit.begun(chart);
            var lists = lists(chart, 2);
            lists.keep();
            assertThat(read(chart)).as("nothing was asked").isEmpty();
            lists.going();
            lists.keep();
            assertThat(read(chart)).as("one patient is not many").isEmpty();
            lists.inProgress();
            lists.keep();
            assertThat(read(chart)).hasValueSatisfying(kept -> {
                assertThat(kept.end()).isEqualTo(Trail.end(chart.write().db()));
                assertThat(kept.open()).isPresent();
                assertThat(kept.going()).isPresent();
                assertThat(kept.signed()).isEmpty();
                assertThat(kept.sessions()).isEmpty();
            });
        }
    }

    private Optional<ListsFile.Kept> read(Chart chart) {
        return file("one", "1").read(chart.write().clock().getZone());
    }

    /// What lies further back than anybody asks for any more is left out, lest it grow for ever.
    @Test
    void whatNobodyAsksForAnyMoreIsLeftOut() throws IOException {
        try (var chart = TestChart.create(folder)) {
            var old = new Lately.Known<>(Instant.EPOCH, Map.of(ONE, Map.of(FRESH.course().id(), AT), TWO,
                    Map.of(BOOKED.course().id(), AT.minus(200, ChronoUnit.DAYS))));
            file("one", "1").write(new ListsFile.Kept(Trail.end(chart.write().db()), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.of(old)), chart.write().clock().getZone());
            var lists = lists(chart, 0);
            assertThat(lists.lastSessions(AT.minus(100, ChronoUnit.DAYS))).containsOnlyKeys(ONE);
            lists.keep();
            assertThat(read(chart).flatMap(ListsFile.Kept::sessions)).hasValueSatisfying(known -> {
                assertThat(known.from()).isEqualTo(AT.minus(130, ChronoUnit.DAYS));
                assertThat(known.all()).containsOnlyKeys(ONE);
            });
            assertThat(lists(chart, 0).lastSessions(Instant.EPOCH)).as("read anew, of this chart").isEmpty();
        }
    }
}
