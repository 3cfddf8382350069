package enthesis.storage.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.care.Adherence;
import enthesis.domain.insight.care.Completeness;
import enthesis.domain.insight.care.NsaidKept;
import enthesis.domain.insight.flare.BandFlares;
import enthesis.domain.insight.response.Tally;
import enthesis.domain.insight.stat.KaplanMeier;
import enthesis.domain.insight.stat.Share;
import enthesis.domain.practice.Practice;
import enthesis.storage.insight.Made.Course;
import enthesis.storage.insight.Made.Nsaid;
import enthesis.storage.insight.Made.Session;
import enthesis.storage.reference.ReferenceData;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Insight over 300 made-up patients of three years, against what was made up.
@NullUnmarked
class GeneratedPracticeTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final GeneratedPractice MADE = MadeUp.PRACTICE;
    private static final Practice PRACTICE = ReferenceData.load();
    private static final FlareTruth FLARES = new FlareTruth(MADE.courses);
    private static final List<Session> SESSIONS = MADE.courses.stream().flatMap(one -> one.sessions().stream())
            .toList();
    private static Insight insight;
    private static Duration took;

    @BeforeAll
    static void counts() {
        insight = count();
        var from = Instant.now();
        insight = count();
        took = Duration.between(from, Instant.now());
    }

    private static Insight count() {
        return Insight.of(new Reckoning(MadeUp.seen(PRACTICE), PRACTICE));
    }

    /// All ten, read from the chart and counted; the screen goes on meanwhile.
    @Test
    void allOfItTakesLessThanASecond() {
        System.out.println("all analyses of 300 patients: " + took.toMillis() + " ms");
        assertThat(SESSIONS).hasSizeGreaterThan(600);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void flareByPercent() {
        var flare = insight.flare();
        assertThat(flare.cases()).hasSameSizeAs(FLARES.first);
        assertThat(flare.withDiary()).isEqualTo(FLARES.first.stream().filter(one -> FlareTruth.lasted(one) != null)
                .count());
        assertThat(flare.withoutPercent()).isEqualTo(FLARES.first.stream().filter(one -> one.actual() < 0).count());
        bands(flare.bands(), FLARES.first);
        assertThat(flare.bands().stream().limit(3).map(BandFlares::known)).allMatch(known -> known >= 10);
        for (boolean peaks : new boolean[]{false, true}) {
            var truth = FLARES.together(peaks);
            var together = peaks ? flare.peak() : flare.duration();
            assertThat(together.counted()).isEqualTo(truth.size());
            assertThat(together.counted() + together.leftOut() + flare.withoutPercent())
                    .isEqualTo(FLARES.first.size());
            assertThat(together.rho().getAsDouble()).isCloseTo(Sums.spearman(
                    truth.stream().map(one -> one[0]).toList(), truth.stream().map(one -> one[1]).toList()), EXACT);
        }
    }

    private static void bands(List<BandFlares> bands, List<Session> sessions) {
        for (int band = 0; band < 3; band++) {
            int which = band;
            var one = bands.get(band);
            var given = sessions.stream().filter(session -> FlareTruth.band(session) == which).toList();
            curve(one.curve(), FlareTruth.lasted(sessions, band));
            assertThat(one.given()).isEqualTo(given.size());
            var peaks = given.stream().map(FlareTruth::peak).filter(peak -> peak >= 0).map(Integer::doubleValue)
                    .toList();
            assertThat(one.peaks().isPresent()).isEqualTo(!peaks.isEmpty());
            one.peaks().ifPresent(middle -> {
                assertThat(middle.all()).isEqualTo(peaks.size());
                assertThat(middle.median()).isEqualTo(Sums.median(peaks));
                assertThat(middle.mean()).isCloseTo(Sums.mean(peaks), EXACT);
            });
            var grades = given.stream().map(FlareTruth::grade).filter(grade -> grade >= 0 && grade < 10).toList();
            assertThat(one.severe()).isEqualTo(new Share((int) grades.stream().filter(grade -> grade == 3).count(),
                    grades.size()));
        }
        assertThat(bands.get(3).given()).isZero();
    }

    private static void curve(KaplanMeier curve, List<int[]> truth) {
        assertThat(curve.all()).isEqualTo(truth.size());
        assertThat(curve.censored()).isEqualTo(truth.stream().filter(one -> one[1] == 0).count());
        for (int time = 0; time < 9; time++) {
            assertThat(curve.left(time)).isCloseTo(Sums.left(truth, time), EXACT);
        }
        int half = Sums.halfAt(truth);
        assertThat(curve.median()).isEqualTo(half < 0 || truth.isEmpty() ? OptionalInt.empty() : OptionalInt.of(half));
    }

    @Test
    void flareByRegionAndBySession() {
        insight.flare().regions().forEach(stratum -> {
            var sessions = new ArrayList<Session>();
            for (int at = 0; at < FLARES.first.size(); at++) {
                if (FLARES.regions.get(at).equals(stratum.key())) {
                    sessions.add(FLARES.first.get(at));
                }
            }
            assertThat(sessions).isNotEmpty();
            bands(stratum.bands(), sessions);
        });
        assertThat(insight.flare().sessions()).hasSize(4);
        for (int number = 0; number < 4; number++) {
            int at = number;
            bands(insight.flare().sessions().get(number).bands(), MADE.courses.stream()
                    .filter(course -> course.sessions().size() > at).map(course -> course.sessions().get(at)).toList());
        }
    }

    @Test
    void samePatientTwoPercentages() {
        var truth = FlareTruth.pairs(MADE.courses);
        var same = insight.samePatient();
        assertThat(truth).hasSizeGreaterThan(20);
        assertThat(same.pairs()).hasSameSizeAs(truth);
        assertThat(same.courses()).isEqualTo(courses(one -> one.sessions().size() > 1).size());
        assertThat(same.difference().orElseThrow().median())
                .isEqualTo(Sums.median(truth.stream().map(one -> (double) one[0]).toList()));
        assertThat(List.of(same.signs().up(), same.signs().same(), same.signs().down())).containsExactly(
                count(truth, one -> one[0] > 0), count(truth, one -> one[0] == 0), count(truth, one -> one[0] < 0));
        assertThat(same.rising()).isEqualTo(count(truth, one -> one[1] == 1));
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private static List<Course> courses(Predicate<Course> which) {
        return MADE.courses.stream().filter(which).toList();
    }

    @Test
    void outcomesByIndicationWithAllThatIsMissing() {
        var keys = MADE.courses.stream().map(Course::indication).distinct().toList();
        for (int at = 0; at < 3; at++) {
            int week = GeneratedPractice.WEEKS[at];
            var outcomes = insight.outcomes().get(at);
            assertThat(outcomes.window().week()).isEqualTo(week);
            same(outcomes.all().tally(), ResponseTruth.of(MADE.courses, week));
            assertThat(outcomes.lines()).hasSameSizeAs(keys);
            for (var line : outcomes.lines()) {
                var key = line.indication().isEmpty() ? "Mrs Canary's own back" : line.indication();
                var truth = ResponseTruth.of(courses(one -> one.indication().equals(key)), week);
                same(line.tally(), truth);
                assertThat(line.better()).isEqualTo(new Share(truth.better, truth.told));
                line.gain().ifPresent(gain -> assertThat(gain.mean()).isCloseTo(Sums.mean(truth.gains), EXACT));
                assertThat(line.gain().isPresent()).isEqualTo(!truth.gains.isEmpty());
            }
        }
        assertThat(insight.outcomes().getFirst().all().tally().missing()).isPositive();
        assertThat(insight.outcomes().getFirst().all().tally().open()).isPositive();
    }

    private static void same(Tally tally, ResponseTruth truth) {
        assertThat(tally).isEqualTo(new Tally(truth.followed, truth.missing, truth.open, truth.floor,
                truth.noBaseline, truth.responders, truth.substantial));
        int due = truth.followed + truth.missing;
        wilson(tally.complete(), truth.responders, truth.followed);
        wilson(tally.worst(), truth.responders, due);
        wilson(tally.best(), truth.responders + truth.missing, due);
    }

    private static void wilson(Share share, int of, int all) {
        if (all > 0) {
            assertThat(share.wilson(Sums.Z).low()).isCloseTo(Sums.wilson(of, all)[0], EXACT);
            assertThat(share.wilson(Sums.Z).high()).isCloseTo(Sums.wilson(of, all)[1], EXACT);
        }
    }

    @Test
    void flareAndOutcome() {
        for (int size = 0; size < 3; size++) {
            int which = size;
            same(insight.predicts().lines().get(size).tally(), ResponseTruth.of(courses(one -> !one.sessions().isEmpty()
                    && FlareTruth.size(one.sessions().getFirst()) == which), 12));
        }
        assertThat(insight.predicts().difference()).isPresent();
    }

    @Test
    void sessionsNeeded() {
        var truth = ResponseTruth.needed(MADE.courses);
        var asked = truth.stream().filter(Objects::nonNull).toList();
        curve(insight.sessions().curve(), asked);
        assertThat(insight.sessions().neverAsked()).isEqualTo(truth.size() - asked.size());
        assertThat(insight.sessions().excluded()).isEqualTo(courses(one -> !one.sessions().isEmpty()
                && one.sessions().getFirst().average() < 3).size());
    }

    @Test
    void harmWithThoseNobodyHeardOf() {
        var all = insight.harm().all();
        assertThat(all.sessions()).isEqualTo(SESSIONS.size());
        assertThat(all.followed()).isEqualTo(count(SESSIONS, one -> one.called() || one.harm() > 0));
        assertThat(all.harmed()).isEqualTo(count(SESSIONS, one -> one.harm() > 1));
        assertThat(all.asHarmed().of()).isEqualTo(count(SESSIONS, one -> one.harm() > 1
                || (!one.called() && one.harm() == 0)));
        insight.harm().grades().forEach((grade, many) -> assertThat(many).isEqualTo(
                count(SESSIONS, one -> one.harm() == grade)));
        var hip = insight.harm().regions().stream().filter(one -> one.region().equals("hip")).findFirst().orElseThrow();
        assertThat(hip.sessions()).isEqualTo(courses(one -> one.region().equals("hip")).stream()
                .mapToInt(one -> one.sessions().size()).sum());
    }

    @Test
    void nsaidsWithTheUnknownApart() {
        assertThat(insight.nsaid().before()).isEqualTo(new NsaidKept.Line(
                before(Nsaid.NONE) + before(Nsaid.IBUPROFEN_6) + before(Nsaid.PIROXICAM_12),
                before(Nsaid.IBUPROFEN_2) + before(Nsaid.PIROXICAM_7), before(Nsaid.AGREED),
                before(Nsaid.UNDATED) + before(Nsaid.NOT_CLOSED), 0));
        Predicate<Session> agreed = one -> one.nsaid() == Nsaid.AGREED;
        Predicate<Session> took = one -> one.diary().taken() == 2;
        Predicate<Session> soon = one -> ChronoUnit.DAYS.between(one.day(), GeneratedPractice.TODAY) <= 5;
        Predicate<Session> none = one -> !one.diary().none() && one.diary().lastDay() >= 5 && one.diary().taken() == -1;
        assertThat(insight.nsaid().after()).isEqualTo(new NsaidKept.Line(count(SESSIONS, none.and(soon.negate())),
                count(SESSIONS, took.and(agreed.negate())), count(SESSIONS, took.and(agreed)),
                count(SESSIONS, took.negate().and(none.negate()).and(soon.negate())),
                count(SESSIONS, took.negate().and(soon))));
    }

    private static int before(Nsaid nsaid) {
        return count(SESSIONS, one -> one.nsaid() == nsaid);
    }

    @Test
    void completeness() {
        var treated = courses(one -> !one.sessions().isEmpty());
        filled("baseline", treated.size(), count(treated, one -> one.sessions().getFirst().average() >= 0), 0);
        filled("pain", count(SESSIONS, one -> one.now() >= 0), 0);
        filled("average", count(SESSIONS, one -> one.average() >= 0), 0);
        filled("medications", count(SESSIONS, one -> one.nsaid() != Nsaid.NOT_CLOSED), 0);
        filled("percent", count(SESSIONS, one -> one.actual() >= 0), 0);
        filled("prepared", count(SESSIONS, one -> one.prepared() >= 0), 0);
        filled("begun", count(SESSIONS, one -> one.begun() >= 0), 0);
        filled("heard", count(SESSIONS, one -> one.called() || one.harm() > 0), 0);
        filled("flare", count(SESSIONS, one -> FlareTruth.lasted(one) != null), 0);
        filled("home", 0, 0);
        int tenth = SESSIONS.size() / 10 + (SESSIONS.size() % 10 > 0 ? 1 : 0);
        int second = SESSIONS.size() / 10 + (SESSIONS.size() % 10 > 1 ? 1 : 0);
        filled("infection", SESSIONS.size() - tenth - second, tenth);
    }

    private static void filled(String key, int filled, int unknown) {
        filled(key, SESSIONS.size(), filled, unknown);
    }

    private static void filled(String key, int all, int filled, int unknown) {
        var line = insight.completeness().lines().stream().filter(one -> one.key().equals(key)).findFirst();
        assertThat(line.map(one -> List.of(one.all(), one.filled(), one.unknown()))).as(key)
                .contains(List.of(all, filled, unknown));
    }

    @Test
    void sessionsPlannedAndDone() {
        var over = courses(Course::over);
        assertThat(insight.adherence().done()).isEqualTo(new Adherence.Done(
                count(over, one -> one.sessions().size() >= 3),
                count(over, one -> one.sessions().size() == 1 || one.sessions().size() == 2),
                count(over, one -> one.sessions().isEmpty()), courses(one -> !one.over()).size(), 3 * over.size(),
                over.stream().mapToInt(one -> one.sessions().size()).sum()));
        var gaps = MADE.courses.stream()
                .flatMap(one -> Stream.iterate(1, at -> at < one.sessions().size(), at -> at + 1)
                        .map(at -> (double) ChronoUnit.DAYS.between(one.sessions().get(at - 1).day(),
                                one.sessions().get(at).day())))
                .toList();
        assertThat(insight.adherence().days().orElseThrow().median()).isEqualTo(Sums.median(gaps));
        assertThat(Stream.of(Adherence.When.values()).map(insight.adherence()::gaps)).containsExactly(
                count(gaps, days -> days < 21), count(gaps, days -> days >= 21 && days <= 42),
                count(gaps, days -> days > 42));
    }

    @Test
    void solutions() {
        var known = SESSIONS.stream().filter(one -> one.actual() >= 0).toList();
        var timed = SESSIONS.stream().filter(one -> one.prepared() >= 0 && one.begun() >= 0).toList();
        var solutions = insight.solutions();
        assertThat(solutions.cases()).hasSameSizeAs(SESSIONS);
        assertThat(solutions.asPlanned()).isEqualTo(new Share(count(known,
                one -> Math.abs(one.actual() - one.target()) <= one.target() * 0.02 + 1e-9), known.size()));
        assertThat(solutions.difference().orElseThrow().mean()).isCloseTo(Sums.mean(known.stream()
                .map(one -> one.actual() - one.target()).toList()), EXACT);
        assertThat(solutions.minutes().orElseThrow().median()).isEqualTo(Sums.median(timed.stream()
                .map(one -> (double) one.begun() - one.prepared()).toList()));
        assertThat(solutions.late()).isEqualTo(new Share(count(timed, one -> one.begun() - one.prepared() > 240),
                timed.size()));
    }

    @Test
    void nothingOfItSaysWhoAnybodyIs() {
        assertThat(insight.reckoning().seen.courses().toString()).doesNotContain("Canary");
        assertThat(Completeness.questions(insight.completeness().sessions())).contains("infection");
    }
}
