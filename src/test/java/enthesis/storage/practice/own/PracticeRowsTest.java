package enthesis.storage.practice.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.map.Kind;
import enthesis.domain.map.index.Said;
import enthesis.domain.map.index.Structure;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.practice.Indication;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowKind;
import enthesis.domain.practice.row.RowKinds;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.people.People;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.practice.NotFitting;
import enthesis.storage.practice.PracticeExport;
import enthesis.storage.practice.Thresholds;
import enthesis.storage.reference.ReferenceData;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.reference.map.AtlasFiles;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.NotPermitted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The practice's own rows of the reference data, on a real chart, and the practice that they make.
class PracticeRowsTest {
    private static final SettingFile FILE = SettingFile.load();
    private static final PersonId WHO = TestChart.OWNER.id();

    private static Row shipped(RowKind kind, String key) {
        return FILE.rows(kind).stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private static Row own(String key, Map<String, List<String>> says) {
        return new Row(key, says);
    }

    private static Practice practice(Chart chart) {
        return new Thresholds(chart.write(), FILE).practice();
    }

    private static OwnRows rows(Chart chart, RowKind kind) {
        return new PracticeRows(chart.write(), FILE).of(kind);
    }

    private static void keep(Chart chart, RowKind kind, Row row) {
        var rows = rows(chart, kind);
        rows.keep(rows.now().stream().filter(one -> one.key().equals(row.key())).findFirst(), row, WHO);
    }

    @Test
    void anIndicationIsChangedAddedHiddenOfferedAgainAndReset(@TempDir Path folder) throws Exception {
        var knee = shipped(RowKinds.INDICATION, "knee_oa");
        var ours = knee.with("label", List.of("Gonarthrosis"));
        try (var chart = TestChart.create(folder)) {
            assertThat(practice(chart)).isEqualTo(ReferenceData.load());
            keep(chart, RowKinds.INDICATION, ours);
            assertThat(rows(chart, RowKinds.INDICATION).freshKey()).isEqualTo("P1");
            keep(chart, RowKinds.INDICATION, own("P1", Map.of("label", List.of("Pes anserinus"), "regions",
                    List.of("knee"), "right", List.of("M70.51"))));
        }
        try (var chart = TestChart.open(folder)) {
            var indications = practice(chart).indications();
            assertThat(indications.getFirst()).isEqualTo(new Indication("knee_oa", "Gonarthrosis", List.of("knee"),
                    knee.all("right"), knee.all("left"), knee.all("other"), true, Source.PRACTICE));
            assertThat(indications.getLast()).isEqualTo(new Indication("P1", "Pes anserinus", List.of("knee"),
                    List.of("M70.51"), List.of(), List.of(), true, Source.PRACTICE));
            var rows = rows(chart, RowKinds.INDICATION);
            rows.now().stream().filter(row -> List.of("knee_oa", "P1").contains(row.key()))
                    .forEach(row -> rows.hide(row, WHO));
            assertThat(practice(chart).indications()).hasSize(36).filteredOn(one -> !one.offered())
                    .extracting(Indication::label).as("known where it was said").containsExactly("Gonarthrosis",
                            "Pes anserinus");
            assertThat(rows.freshKey()).as("no key twice").isEqualTo("P2");
            rows.giveBack("knee_oa", WHO);
            rows.keep(Optional.of(ours), knee, WHO);
            assertThat(practice(chart).indications().getFirst()).isEqualTo(ReferenceData.load().indications()
                    .getFirst());
            assertThat(rows.history("knee_oa")).extracting(Version::standing).containsExactly(
                    Version.Standing.SHIPPED, Version.Standing.OWN, Version.Standing.TAKEN_OUT, Version.Standing.OWN);
            assertThatThrownBy(() -> rows.keep(Optional.of(ours), knee, WHO)).isInstanceOf(ChangedMeanwhile.class);
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
            var json = new ObjectMapper().readTree(new PracticeExport(chart.write(), FILE, Map.of(), Threshold::key)
                    .json());
            assertThat(json.at("/reference/indications/35/label").asText()).isEqualTo("Pes anserinus");
            assertThat(json.at("/ownEntries/reference-indication").has("P1")).isTrue();
        }
    }

    @Test
    void everyKindTakesARowOfThePracticesOwn(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            keep(chart, RowKinds.QUESTION, own("P1", Map.of("asks", List.of("Fresh tattoo at the site"), "called",
                    List.of("tattoo"), "level", List.of("STOP"), "deep", List.of("STOP"), "scope", List.of("SITE"),
                    "days", List.of("30"), "regions", List.of("knee"), "follows", List.of("morrhuate"))));
            keep(chart, RowKinds.TEST, own("P1", Map.of("label", List.of("Pivot shift"), "region", List.of("knee"),
                    "kind", List.of("LAXITY"), "least", List.of("0"), "most", List.of("3"), "scale",
                    List.of("0 to 3"), "sided", List.of("true"), "lowerIsBetter", List.of("true"))));
            keep(chart, RowKinds.GUIDED, own("P1", Map.of("region", List.of("hip"), "structures",
                    List.of("hip/hip-joint-ant"), "pleura", List.of("false"))));
            keep(chart, RowKinds.AVOIDED, own("P1", Map.of("products", List.of("saline"), "kinds", List.of("bursa"),
                    "says", List.of("It burns there."))));
            keep(chart, RowKinds.EVIDENCE, own("P1", Map.of("indications", List.of("itb"), "shows",
                    List.of("Nothing was found."), "source", List.of("Hale 2026"))));
            keep(chart, RowKinds.EVENT, own("P1", Map.of("label", List.of("Hives"), "gradeFrom", List.of("1"),
                    "gradeTo", List.of("3"))));
            keep(chart, RowKinds.ALLERGEN, own("P1", Map.of("name", List.of("nickel"), "says", List.of("nickel"))));
            keep(chart, RowKinds.DRUG, own("P1", Map.of("name", List.of("dexibuprofen"), "kind", List.of("nsaid"),
                    "says", List.of("seractil"))));
            var practice = practice(chart);
            var question = practice.assessment().candidacy().question("P1").orElseThrow();
            assertThat(question.askedAt("knee")).isTrue();
            assertThat(question.askedAt("hip")).isFalse();
            assertThat(question.days().whole()).isEqualTo(30);
            assertThat(practice.assessment().exam().of("knee").getLast().label()).isEqualTo("Pivot shift");
            assertThat(practice.guided().asks("hip", Optional.of("hip-joint-ant"))).isTrue();
            assertThat(practice.guided().asks("hip", Optional.of("hip-post"))).isFalse();
            var bursa = AtlasFiles.load().regions().stream().flatMap(region -> region.targets().stream())
                    .filter(target -> target.kind() == Kind.BURSA).findFirst().orElseThrow();
            assertThat(practice.avoided().getLast().at(bursa.region(), Optional.of(bursa.id()))).isTrue();
            assertThat(practice.assessment().evidence("itb").orElseThrow().source()).isEqualTo(
                    new Source.Published("Hale 2026"));
            assertThat(practice.events().getLast().gradeTo()).isEqualTo(3);
            assertThat(practice.allergens().group("P1").orElseThrow().meantBy("NICKEL!")).isTrue();
            assertThat(practice.drugs().drugs().getLast().says()).containsExactly("seractil");
        }
    }

    /// The row waits for an owner and a reason in the store, too, whatever a form let pass.
    @Test
    void aStopIsNeitherHiddenNorLoweredByOthers(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var partner = Colleague.fresh(new PersonId(new UUID(0, 9)), "Ines Mora", "MD", Role.CLINICIAN);
            new People(chart.write()).admit(partner, WHO);
            var rows = rows(chart, RowKinds.QUESTION);
            var stop = shipped(RowKinds.QUESTION, "C03");
            var lower = stop.with("level", List.of("CAUTION"));
            var why = lower.with("reason", List.of("haemophilia is seen with our haematologist"));
            assertThatThrownBy(() -> rows.keep(Optional.of(stop), why, partner.id())).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> rows.keep(Optional.of(stop), lower, WHO)).isInstanceOf(NotFitting.class);
            assertThatThrownBy(() -> rows.hide(stop, WHO)).isInstanceOf(NotFitting.class);
            assertThat(practice(chart)).isEqualTo(ReferenceData.load());
            rows.keep(Optional.of(stop), why, WHO);
            assertThat(practice(chart).assessment().candidacy().question("C03").orElseThrow().level()).isEqualTo(
                    Level.CAUTION);
        }
    }

    /// clinical.md 3.2: no name a practice adds makes an NSAID of acetaminophen, nor of what is read as it.
    @Test
    void aNameThatMeansSomethingElseIsNotKept(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var ibuprofen = shipped(RowKinds.DRUG, "ibuprofen");
            for (var name : List.of("acetaminophen", "tylenol sinus", "celexa", "warfarin")) {
                var says = new ArrayList<>(ibuprofen.all("says"));
                says.add(name);
                assertThatThrownBy(() -> keep(chart, RowKinds.DRUG, ibuprofen.with("says", says))).as(name)
                        .isInstanceOfSatisfying(NotFitting.class, refused -> assertThat(refused.words()).isEqualTo(
                                "reference.unfit.drug"));
            }
            assertThat(practice(chart)).isEqualTo(ReferenceData.load());
        }
    }

    /// A structure that the practice calls a joint is one for what is kept away from joints (clinical.md 5.4).
    @Test
    void whatThePracticeCallsAJointIsOne(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var structures = new Structures(chart.write(), AtlasFiles.load());
            assertThat(joint(chart, "quad-enthesis")).isFalse();
            assertThat(joint(chart, "suprapatellar")).isTrue();
            say(structures, "quad-enthesis", Kind.JOINT_SPACE);
            say(structures, "suprapatellar", Kind.BURSA);
            assertThat(joint(chart, "quad-enthesis")).isTrue();
            assertThat(joint(chart, "suprapatellar")).isFalse();
            assertThat(joint(chart, "ia-anterolat")).isTrue();
        }
    }

    private static boolean joint(Chart chart, String structure) {
        return practice(chart).avoided().stream().filter(one -> one.key().equals("bupivacaine-joint")).findFirst()
                .orElseThrow().at("knee", Optional.of(structure));
    }

    private static void say(Structures structures, String id, Kind kind) {
        var one = Structure.find(structures.now(), "knee", id).orElseThrow();
        var said = one.said();
        structures.keep(one, new Said(said.name(), said.aliases(), kind, said.typical(), said.atRisk(), said.note()),
                WHO);
    }

    /// What was signed is read by what counted then.
    @Test
    void theRowsOfAMomentAreThoseOfThen(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            keep(chart, RowKinds.INDICATION, shipped(RowKinds.INDICATION, "knee_oa").with("label",
                    List.of("Gonarthrosis")));
            var thresholds = new Thresholds(chart.write(), FILE);
            assertThat(thresholds.practice(TestChart.NOW).indications().getFirst().label()).isEqualTo("Gonarthrosis");
            assertThat(thresholds.practice(TestChart.NOW.minus(Duration.ofDays(1)))).isEqualTo(ReferenceData.load());
            assertThat(PracticeRows.changes(chart.write())).containsExactly(TestChart.NOW);
        }
    }
}
