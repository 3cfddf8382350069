package enthesis.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Entered;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.insight.TreatedCourse.Scored;
import enthesis.domain.insight.care.Harm;
import enthesis.domain.insight.care.NsaidKept;
import enthesis.domain.insight.flare.FlareByPercent;
import enthesis.domain.insight.response.ByIndication;
import enthesis.domain.insight.response.Tally;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.outcome.Window;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.value.Percent;
import enthesis.storage.reference.ReferenceData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Single courses made by hand, for what the many of the made-up practice do not single out.
class CasesTest {
    private static final Practice PRACTICE = ReferenceData.load();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final DiaryDay.Aches NO_ACHES = new DiaryDay.Aches(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
    private static final DiaryDay.Signs NO_SIGNS = new DiaryDay.Signs(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());
    private static final DiaryDay.Activity NO_ACTIVITY = new DiaryDay.Activity(Optional.empty(), Optional.empty(),
            Optional.empty());
    private static final Window WEEK12 = PRACTICE.outcomes().windows().getFirst();

    private static TreatedSession session(String percent, List<DiaryDay> diary, List<Integer> harm) {
        return new TreatedSession(1, 1, DAY, new TreatedSession.Asked(Optional.of(2), Optional.of(6), List.of(), true,
                Map.of()), List.of(new Dose(1, Optional.of(BigDecimal.TWO))), List.of(drawn(1, percent)),
                new TreatedSession.After(!diary.isEmpty(), diary, harm));
    }

    private static Drawn drawn(int place, String percent) {
        return new Drawn(place, Optional.empty(), Optional.of(Percent.of(percent)), Optional.empty(),
                new Drawn.Times(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static TreatedCourse course(int number, TreatedSession session, Scored... averages) {
        return new TreatedCourse(new TreatedCourse.Of(number, number, "knee", "knee_oa"),
                new TreatedCourse.Plan(DAY, 3, 3, 6, false), List.of(session), List.of(averages), List.of());
    }

    private static Reckoning on(LocalDate today, TreatedCourse... courses) {
        return new Reckoning(new Seen(today, List.of(courses)), PRACTICE);
    }

    /// Pain 2 before; treated and new ache of each day from day 0 on.
    private static List<DiaryDay> diary(int... treated) {
        return IntStream.range(0, treated.length).mapToObj(day -> new DiaryDay(day,
                new DiaryDay.Aches(Optional.of(treated[day]), Optional.of(0), Optional.empty(), Optional.empty()),
                NO_SIGNS, new DiaryDay.Relief(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                NO_ACTIVITY)).toList();
    }

    /// 11.1: due from last injection + 84 - 14 days on; open until + 84 + 28 days, then missing.
    @ParameterizedTest
    @CsvSource({"69,0,0", "70,1,1", "112,1,1", "113,1,0"})
    void dueAsInSection111(int days, int missing, int open) {
        var tally = ByIndication.of(on(DAY.plusDays(days), course(1, session("15", List.of(), List.of()),
                new Scored(DAY, 6))), WEEK12).all().tally();
        assertThat(tally).isEqualTo(new Tally(0, missing, open, 0, 0, 0, 0));
    }

    /// 11.1 and 7.3: both points and share; the nearest to the week counts; nothing is carried forward.
    @ParameterizedTest
    @CsvSource({"7,4,1", "5,3,1", "6,4,1", "4,3,0", "9,7,0"})
    void respondersOfSection73(int before, int after, int responders) {
        var tally = ByIndication.of(on(DAY.plusDays(200), course(1, session("15", List.of(), List.of()),
                new Scored(DAY, before), new Scored(DAY.plusDays(69), 0), new Scored(DAY.plusDays(100), 10),
                new Scored(DAY.plusDays(85), after))), WEEK12).all().tally();
        assertThat(tally.responders()).isEqualTo(responders);
        assertThat(tally.followed()).isOne();
    }

    /// 11.1: baseline below 3 is left out and counted; so is one that nobody asked.
    @Test
    void tooLittlePainBeforeIsLeftOutAndCounted() {
        var tally = ByIndication.of(on(DAY.plusDays(200),
                course(1, session("15", List.of(), List.of()), new Scored(DAY, 2), new Scored(DAY.plusDays(84), 0)),
                course(2, session("15", List.of(), List.of()), new Scored(DAY.plusDays(84), 0))), WEEK12).all()
                .tally();
        assertThat(tally).isEqualTo(new Tally(0, 0, 0, 1, 1, 0, 0));
    }

    /// 11.4: ten sessions in three groups of fewer than ten are too few to conclude.
    @Test
    void theTenOfSection114AreTooFewToConclude() {
        int[] percents = {15, 15, 15, 20, 20, 20, 25, 25, 25, 25};
        int[] days = {1, 2, 1, 2, 3, 2, 3, 2, 4, 6};
        var courses = new ArrayList<TreatedCourse>();
        for (int at = 0; at < percents.length; at++) {
            var treated = new int[9];
            for (int day = 0; day < treated.length; day++) {
                treated[day] = day > 0 && day <= days[at] ? 5 : 2;
            }
            courses.add(course(at, session(Integer.toString(percents[at]), diary(treated), List.of())));
        }
        var flare = FlareByPercent.of(on(DAY.plusDays(60), courses.toArray(TreatedCourse[]::new)));
        assertThat(flare.duration().counted()).isEqualTo(10);
        assertThat(flare.duration().rho()).isEmpty();
        assertThat(flare.bands().stream().limit(3).map(band -> band.curve().median().orElse(-1)))
                .containsExactly(1, 2, 3);
        assertThat(flare.bands().getFirst().unknown()).isZero();
    }

    @Test
    void noDiaryIsUnknownAndNotNoFlare() {
        var flare = FlareByPercent.of(on(DAY.plusDays(60), course(1, session("15", List.of(), List.of()))));
        assertThat(flare.withDiary()).isZero();
        assertThat(flare.bands().getFirst().unknown()).isOne();
    }

    @Test
    void severalSolutionsAreMixedByVolume() {
        var drawn = List.of(drawn(1, "15"), drawn(2, "25"));
        assertThat(Mixed.of(List.of(new Dose(1, Optional.of(BigDecimal.valueOf(3))),
                new Dose(2, Optional.of(BigDecimal.ONE))), drawn)).contains(Percent.of("17.5"));
        assertThat(Mixed.of(List.of(new Dose(1, Optional.of(BigDecimal.ONE)), new Dose(2, Optional.empty())), drawn))
                .isEmpty();
        assertThat(Mixed.of(List.of(new Dose(2, Optional.empty())), drawn)).contains(Percent.of("25"));
        assertThat(Mixed.of(List.of(new Dose(3, Optional.of(BigDecimal.ONE))), drawn)).isEmpty();
    }

    /// 11.3: with nobody harmed of those heard of, the rule of three; with nobody heard of, nothing is said.
    @Test
    void noHarmIsOnlySaidOfThoseHeardOf() {
        assertThat(Harm.of(on(DAY, course(1, session("15", diary(2), List.of())))).all().none()).isPresent();
        assertThat(Harm.of(on(DAY, course(1, session("15", List.of(), List.of())))).all().none()).isEmpty();
        assertThat(Harm.of(on(DAY, course(1, session("15", List.of(), List.of(2))))).all())
                .isEqualTo(new Harm.Line("", 1, 1, 1));
    }

    /// F12 of 8.4: what is no anti-inflammatory drug breaks nothing, what is not recognised is not known, and what was
    /// agreed is as agreed; restarting on day 4 or 5 breaks it, on day 6 nothing does.
    @ParameterizedTest
    @CsvSource({"2, '', '', KEPT", "2, Tylenol 500, '', KEPT", "2, aspirin 81 mg, '', KEPT", "2, Celexa 20, '', KEPT",
            "2, some pill, '', UNKNOWN", "2, aspirin, '', UNKNOWN", "2, Advil 400, '', BROKEN",
            "2, Advil and Tylenol, '', BROKEN", "4, Aleve, '', BROKEN", "5, Aleve, '', BROKEN", "6, Aleve, '', KEPT",
            "2, Aleve, naproxen 500, AGREED", "2, Advil, naproxen 500, BROKEN"})
    void daysWithoutAreReadAsTheCallReadsThem(int day, String taken, String agreed, NsaidKept.State state) {
        var diary = IntStream.range(0, 8).mapToObj(at -> new DiaryDay(at, NO_ACHES, NO_SIGNS,
                new DiaryDay.Relief(Optional.empty(), Optional.empty(), Optional.of(at == day ? taken : ""),
                        Optional.empty()),
                NO_ACTIVITY)).toList();
        var drugs = agreed.isEmpty()
                ? List.<ToldMedication>of()
                : List.of(new ToldMedication(1, agreed, "", Optional.of(DrugClass.NSAID), new Entered.Empty<>(),
                        "rheumatologist insists"));
        var session = new TreatedSession(1, 1, DAY, new TreatedSession.Asked(Optional.of(2), Optional.of(6), drugs,
                true, Map.of()), List.of(), List.of(), new TreatedSession.After(true, diary, List.of()));
        assertThat(NsaidKept.of(on(DAY.plusDays(60), course(1, session))).cases().getFirst().after())
                .isEqualTo(state);
    }
}
