package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.note.handout.PainRelief;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.Ceiling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every visit, whatever its numbers.
class LawsTest {
    private static final Circumstances ABOUT = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
    /// What a record may lack: where a point lies, and what follows from other fields that are there.
    private static final Pattern MAY_LACK = Pattern
            .compile("point\\[\\d]\\.(order|revision|sheet|solution|structure|x|y)"
                    + "|solution\\[1]\\.(volume|dextrosePercent|anaestheticPercent)");

    /// Drugs of the seed's own visit and answers that hold up the needle, with the field that says so.
    private static final List<String> ANSWERS = List.of("checkIn.infection", "checkIn.pregnant", "checkIn.thinner",
            "checkIn.allergies", "checkIn.flare", "timeOut.nameSaid", "timeOut.birthDateSaid", "timeOut.procedure",
            "timeOut.side", "timeOut.siteMarked", "timeOut.consent", "timeOut.allergies", "timeOut.anticoagulant",
            "otherAnaesthetic.given", "solution[1].latexFree");

    private static Set<String> gaps(Sheet sheet) {
        var reading = Reading.of(ABOUT, sheet);
        var gaps = new TreeSet<String>();
        reading.missingToSign().stream().map(Finding::words).forEach(gaps::add);
        reading.open().stream().map(Finding::words).forEach(gaps::add);
        return gaps;
    }

    @Test
    void nothingThatIsErasedIsSignedUnseen() {
        var whole = Cases.seedVisit();
        assertThat(gaps(whole)).isEmpty();
        assertThat(whole.texts().keySet()).filteredOn(field -> !MAY_LACK.matcher(field.toString()).matches())
                .hasSizeGreaterThan(80)
                .allSatisfy(field -> assertThat(gaps(whole.with(Map.of(field, "")))).as(field + "").isNotEmpty());
    }

    @Test
    void unknownNeverClears() {
        assertThat(ANSWERS).allSatisfy(field -> assertThat(gaps(Cases.with(Cases.seedVisit(), field, "unknown")))
                .as(field).isNotEmpty());
    }

    /// Whatever one answer says, and it is a stop or not: unknown in its place leaves at least as much open.
    @Test
    void unknownInThePlaceOfNoOpensMore() {
        var random = new Random(20261129);
        for (int round = 0; round < 200; round++) {
            var sheet = Cases.seedVisit();
            for (var field : ANSWERS) {
                sheet = random.nextInt(4) == 0 ? Cases.with(sheet, field, "unknown") : sheet;
            }
            for (var field : ANSWERS) {
                assertThat(gaps(Cases.with(sheet, field, "unknown"))).as(round + " " + field)
                        .hasSizeGreaterThanOrEqualTo(gaps(sheet).size());
            }
        }
    }

    /// Clinical.md 5.4: shares of the limits add, over the drugs of several solutions.
    @Test
    void sharesAdd() {
        var random = new Random(20261129);
        for (int round = 0; round < 200; round++) {
            var one = solution(1, "lidocaine", "0." + random.nextInt(1, 6), random);
            var other = solution(2, random.nextBoolean() ? "bupivacaine" : "lidocaine", "0.1", random);
            assertThat(drawn(one.with(other.texts()))).as("round " + round)
                    .isCloseTo(drawn(one).add(drawn(other)), within(new BigDecimal("0.00000001")));
        }
    }

    private static Sheet solution(int row, String drug, String percent, Random random) {
        var at = "solution[" + row + "].";
        return Cases.sheet("vitals.weight", Integer.toString(40 + row), "vitals.height", "150",
                "otherAnaesthetic.given", "none", at + "volume", Integer.toString(random.nextInt(5, 15)),
                at + "dextrosePercent", "15", at + "dextroseStock", "50", at + "anaesthetic", drug,
                at + "anaestheticPercent", percent, at + "anaestheticStock", drug.equals("lidocaine") ? "2" : "0.5",
                at + "diluent", "water").with(Map.of(Field.parse("vitals.weight"), "64"));
    }

    private static BigDecimal drawn(Sheet sheet) {
        var known = (Ceiling.Known) Reading.of(ABOUT, sheet).ceiling();
        return known.drawn().value();
    }

    /// On the days around a leap day, the turn of the year and the changes of the clock, in each zone from early to
    /// late: the day of the visit is the calendar's, and the free days are counted on it.
    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "Europe/Berlin", "Europe/Istanbul", "America/New_York",
            "America/Los_Angeles", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia",
            "Pacific/Kiritimati"})
    void daysAreTheCalendars(String zone) {
        var days = new ArrayList<LocalDate>();
        for (var from : List.of("2028-02-26", "2026-12-28", "2026-03-06", "2026-03-27", "2026-04-03", "2026-10-02",
                "2026-10-23", "2026-10-30")) {
            LocalDate.parse(from).datesUntil(LocalDate.parse(from).plusDays(5)).forEach(days::add);
        }
        for (var day : days) {
            for (var time : List.of("00:00", "02:30", "12:00", "23:59")) {
                var about = in(ZoneId.of(zone), day, LocalTime.parse(time));
                assertThat(about.today()).isEqualTo(day);
                var reading = Reading.of(about, Cases.sheet("medication[1].told", "ibuprofen", "medication[1].class",
                        "nsaid", "medication[1].lastDose", "-4d"));
                assertThat(reading.about().today()).isEqualTo(day);
                assertThat(reading.checkIn().medications().getFirst().lastDose().asValue())
                        .hasValue(LocalDate.ofEpochDay(day.toEpochDay() - 4));
                assertThat(PainRelief.of(reading).allowedFrom().toEpochDay() - day.toEpochDay()).isEqualTo(6);
            }
        }
    }

    private static Circumstances in(ZoneId zone, LocalDate day, LocalTime time) {
        var at = day.atTime(time).atZone(zone).toInstant();
        var visit = ABOUT.visit();
        return new Circumstances(ABOUT.patient(), new Visit(visit.id(), visit.patient(), visit.courses(), at, at,
                Visit.State.OPEN), ABOUT.practice(), at, zone, ABOUT.userName(), List.of());
    }
}
