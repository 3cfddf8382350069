package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.note.SeedCase;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Sex;
import enthesis.domain.practice.Practice;
import enthesis.domain.words.Words;
import enthesis.storage.reference.SettingFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Drugs that only a prescriber changes, an INR with its day, and days before that are far above the usual (clinical.md
/// 2.4 C04, 3.1 M6, 3.2, 3.3; rulings 25).
class ConsultedTest {
    private static final Circumstances ABOUT = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);

    private static List<Finding> findings(Sheet sheet) {
        return Reading.of(ABOUT, sheet).findings();
    }

    private static Sheet drug(String told, String kind, String... more) {
        return Cases.with(Cases.sheet("medication[1].told", told, "medication[1].class", kind), more);
    }

    private static List<Tuple> consulted(Sheet sheet) {
        return findings(sheet).stream().filter(one -> one.rule().startsWith("C04-consulted"))
                .map(one -> tuple(one.words(), one.level())).toList();
    }

    @ParameterizedTest
    @CsvSource({"anticoagulant", "warfarin", "antiplatelet", "immunosuppressant"})
    void itIsAskedOfEachKindThatAPrescriberHolds(String kind) {
        assertThat(consulted(drug("it", kind))).containsExactly(tuple("findings.consulted", Level.MISSING));
        var sheet = drug("it", kind, "medication[1].consulted", "yes");
        assertThat(consulted(sheet)).containsExactly(tuple("findings.consultedWho", Level.MISSING));
        assertThat(consulted(Cases.with(sheet, "medication[1].consultedWho", "Dr. Okafor")))
                .containsExactly(tuple("findings.consultedYes", Level.INFO));
    }

    @ParameterizedTest
    @CsvSource({"no, findings.consultedNo", "unknown, findings.consultedUnknown"})
    void neitherNoNorUnknownPassesSilently(String answer, String words) {
        assertThat(consulted(drug("Eliquis", "anticoagulant", "medication[1].consulted", answer)))
                .containsExactly(tuple(words, Level.CAUTION));
    }

    @ParameterizedTest
    @CsvSource({"nsaid", "aspirin-low", "steroid", "acetaminophen", "other"})
    void ofOthersItIsNotAsked(String kind) {
        assertThat(consulted(drug("it", kind))).isEmpty();
    }

    /// M6: medically necessary with its reason, and whether the prescriber was asked.
    @Test
    void whatIsMedicallyNecessaryAsksForItsPrescriber() {
        assertThat(consulted(drug("Celebrex", "nsaid", "medication[1].lastDose", "t", "medication[1].necessary",
                "rheumatologist insists"))).containsExactly(tuple("findings.consulted", Level.MISSING));
    }

    @Test
    void onePressSaysThatNobodyKnows() {
        var sheet = drug("Eliquis", "anticoagulant");
        var asked = findings(sheet).stream().filter(one -> one.words().equals("findings.consulted")).findFirst()
                .orElseThrow();
        assertThat(consulted(sheet.with(asked.mend()))).containsExactly(tuple("findings.consultedUnknown",
                Level.CAUTION));
    }

    @Test
    void theNoteSaysWhoWasAsked() {
        var sheet = Cases.with(SeedCase.sheet(), "medication[3].told", "Eliquis 5", "medication[3].class",
                "anticoagulant");
        assertThat(before(sheet)).contains("Eliquis 5: continued.").doesNotContain("rescriber");
        assertThat(before(Cases.with(sheet, "medication[3].consulted", "yes", "medication[3].consultedWho",
                "Dr. Okafor"))).contains("Eliquis 5: continued. Prescriber consulted: Dr. Okafor.");
        assertThat(before(Cases.with(sheet, "medication[3].consulted", "no")))
                .contains("Eliquis 5: continued. Prescriber not consulted.");
        assertThat(before(Cases.with(sheet, "medication[3].consulted", "unknown")))
                .contains("Not known whether the prescriber was consulted.");
    }

    private static String before(Sheet sheet) {
        return SeedCase.TEXT.paragraphs(SeedCase.reading(sheet)).get(1).text();
    }

    /// No sentence about a blood thinner counts days to stop it.
    @Test
    void noHoldTimeIsEverSaid() {
        var words = new Words(Locale.ENGLISH);
        for (var answer : List.of("", "yes", "no", "unknown")) {
            assertThat(findings(drug("Coumadin", "warfarin", "medication[1].consulted", answer)).stream()
                    .filter(one -> one.where().group().equals("medication")).map(one -> one.say(words, "text")))
                    .isNotEmpty().noneMatch(text -> text.matches(".*\\d+ days.*"));
        }
    }

    @ParameterizedTest
    @CsvSource({"-7d, false", "-8d, true", "-40d, true"})
    void anInrOlderThanThePracticesDaysIsSaid(String day, boolean old) {
        var sheet = drug("Coumadin", "warfarin", "checkIn.inr", "2.4", "checkIn.inrDate", day);
        assertThat(findings(sheet).stream().filter(one -> one.words().equals("findings.inrOld")).map(Finding::level)
                .toList()).isEqualTo(old ? List.of(Level.CAUTION) : List.of());
    }

    @Test
    void thePracticeSetsHowOldAnInrMayBe() {
        var practice = SettingFile.load().practice(Map.of("rules.medication.inrDays", BigDecimal.ONE)).orElseThrow();
        var sheet = drug("Coumadin", "warfarin", "checkIn.inr", "2.4", "checkIn.inrDate", "-2d");
        assertThat(Reading.of(by(practice), sheet).findings()).filteredOn(one -> one.words().equals("findings.inrOld"))
                .singleElement().satisfies(one -> assertThat(one.values()).containsExactly("2", "21 Nov 2026", "1"));
    }

    private static Circumstances by(Practice practice) {
        return new Circumstances(ABOUT.patient(), ABOUT.visit(), practice, ABOUT.now(), ABOUT.zone(),
                ABOUT.userName(), ABOUT.sessions());
    }

    /// 5 x 72 h are 15 days: counted, but confirmed. Piroxicam's 12 and ibuprofen's 5 are known (clinical.md 3.2).
    @ParameterizedTest
    @CsvSource({"tenoxicam 20, -20d, 15", "Mobiflex, -14d, 15", "piroxicam, -20d, ''", "ibuprofen 400, -20d, ''"})
    void daysFarAboveTheUsualAreConfirmed(String told, String last, String days) {
        var asked = findings(drug(told, "nsaid", "medication[1].lastDose", last)).stream()
                .filter(one -> one.words().equals("findings.longStop")).toList();
        assertThat(asked).hasSize(days.isEmpty() ? 0 : 1).allSatisfy(one -> {
            assertThat(one.level()).isEqualTo(Level.ASK);
            assertThat(one.values()).containsExactly(told, days, "5", "5", "72");
        });
        assertThat(findings(drug(told, "nsaid", "medication[1].lastDose", last))).extracting(Finding::level)
                .as("counted as before").matches(levels -> levels.contains(Level.DEFER) == last.equals("-14d"));
    }
}
