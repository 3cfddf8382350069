package enthesis.storage.practice.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.practice.OnOffer;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.outcome.External;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.practice.row.OutcomeKinds;
import enthesis.domain.practice.row.ProductKinds;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowKind;
import enthesis.domain.practice.row.RowKinds;
import enthesis.domain.practice.setting.SettingForm;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.solution.shelf.Product;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.practice.NotFitting;
import enthesis.storage.practice.PracticeExport;
import enthesis.storage.practice.Thresholds;
import enthesis.storage.reference.ReferenceData;
import enthesis.storage.reference.SettingFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The practice's own products, ceilings and questionnaires on a real chart, and what a visit is judged by with them.
class ProductRowsTest {
    private static final SettingFile FILE = SettingFile.load();
    private static final PersonId WHO = TestChart.OWNER.id();
    private static final Allergies.NoneKnown NONE = new Allergies.NoneKnown(Cases.TODAY);

    private static Row shipped(RowKind kind, String key) {
        return FILE.rows(kind).stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private static Row own(RowKind kind, String... says) {
        var row = new Row(kind.ownKey() + "1", Map.of());
        for (int at = 0; at < says.length; at += 2) {
            row = row.with(says[at], List.of(says[at + 1].split("[|]")));
        }
        return row;
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

    private static void hide(Chart chart, RowKind kind, String key) {
        var rows = rows(chart, kind);
        rows.hide(rows.now().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(), WHO);
    }

    private static void set(Chart chart, String key, String value) {
        var thresholds = new Thresholds(chart.write(), FILE);
        var now = thresholds.now();
        var threshold = now.find(key).orElseThrow();
        thresholds.keep(threshold, now.value(threshold), new SettingForm.Said(new BigDecimal(value),
                "as our label says"), WHO);
    }

    private static Circumstances about(Practice practice, Allergies allergies) {
        var about = Cases.about(allergies, List.of(), Sex.FEMALE);
        return new Circumstances(about.patient(), about.visit(), practice, about.now(), about.zone(), about.userName(),
                about.sessions());
    }

    /// What is said of 60 kg of weight and so many mg of a drug.
    private static Stream<String> ceiling(Practice practice, String drug, String mg) {
        var sheet = Cases.sheet("vitals.weight", "60", "vitals.height", "170", "otherAnaesthetic.given", "yes",
                "otherAnaesthetic.drug", drug, "otherAnaesthetic.mg", mg, "solution[1].volume", "10",
                "solution[1].dextrosePercent", "15", "solution[1].dextroseStock", "50", "solution[1].anaesthetic",
                "none", "solution[1].diluent", "water");
        return Reading.of(about(practice, NONE), sheet).findings().stream().map(Finding::words)
                .filter(words -> words.startsWith("findings.ceiling"));
    }

    /// 60 kg at 4 mg/kg are 240 mg; the ceilings are of no source, they only try what is judged by them.
    @Test
    void anOwnAnaestheticIsJudgedByItsOwnCeilings(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            keep(chart, ProductKinds.ANAESTHETIC, own(ProductKinds.ANAESTHETIC, "name", "articaine", "family", "amide",
                    "mgPerKg", "4", "most", "300", "source", "Hale 2026", "stocks", "2|4", "osmolarity", "300",
                    "nameWith", "articaine with epinephrine", "mgPerKgWith", "5", "mostWith", "400"));
            var first = practice(chart);
            var drug = first.anaesthetics().drug("anaesthetic-1").orElseThrow();
            assertThat(drug.source()).isEqualTo(new Source.Published("Hale 2026"));
            assertThat(first.stocks("anaesthetic-1")).containsExactly(Percent.of("2"), Percent.of("4"));
            assertThat(ceiling(first, "anaesthetic-1", "241")).containsExactly("findings.ceilingStop");
            assertThat(ceiling(first, "anaesthetic-1", "190")).isEmpty();
            assertThat(first.anaesthetics().drug("anaesthetic-1-epinephrine")).as("off").isEmpty();

            keep(chart, ProductKinds.ANAESTHETIC, now(chart).with("mgPerKg", List.of("3")));
            assertThat(ceiling(practice(chart), "anaesthetic-1", "190")).containsExactly("findings.ceilingStop");
            assertThatThrownBy(() -> keep(chart, ProductKinds.ANAESTHETIC, now(chart).with("mgPerKg", List.of("4"))))
                    .as("higher without a reason").isInstanceOf(NotFitting.class);
            assertThatThrownBy(() -> keep(chart, ProductKinds.ANAESTHETIC, now(chart).with("mostWith", List.of(
                    "200")))).as("under the plain one").isInstanceOf(NotFitting.class);
            keep(chart, ProductKinds.ANAESTHETIC, now(chart).with("mgPerKg", List.of("4")).with("reason", List.of(
                    "the label of 2027 says so")));
            assertThat(ceiling(practice(chart), "anaesthetic-1", "190")).isEmpty();

            set(chart, "anaesthetics.epinephrine", "1");
            assertThat(practice(chart).anaesthetics().drug("anaesthetic-1-epinephrine").orElseThrow().most())
                    .isEqualTo(Milligrams.of("400"));
            assertThat(ceiling(practice(chart), "anaesthetic-1-epinephrine", "299")).containsExactly(
                    "findings.ceilingHigh");
            hide(chart, ProductKinds.ANAESTHETIC, "anaesthetic-1");
            var last = practice(chart);
            assertThat(OnOffer.choices(last.anaesthetics().drugs(), "")).extracting(OnOffer::key).contains("lidocaine")
                    .doesNotContain("anaesthetic-1", "anaesthetic-1-epinephrine");
            assertThat(ceiling(last, "anaesthetic-1", "241")).as("known, and judged").containsExactly(
                    "findings.ceilingStop");
            assertThat(new Thresholds(chart.write(), FILE).practice(TestChart.NOW.minus(Duration.ofDays(1))))
                    .as("what was signed before").isEqualTo(ReferenceData.load());
        }
    }

    private static Row now(Chart chart) {
        return rows(chart, ProductKinds.ANAESTHETIC).now().getLast();
    }

    /// 300 mg are the plain ceiling of lidocaine for whoever is heavy enough (clinical.md 5.4).
    @Test
    void aChangedNumberAndAChangedStockStandTogether(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            set(chart, "anaesthetics.lidocaine.most", "150");
            keep(chart, ProductKinds.ANAESTHETIC, shipped(ProductKinds.ANAESTHETIC, "lidocaine").with("stocks",
                    List.of("1", "2.5")));
            keep(chart, ProductKinds.ANAESTHETIC, shipped(ProductKinds.ANAESTHETIC, "procaine").with("stocks",
                    List.of("3")));
            var practice = practice(chart);
            assertThat(ceiling(practice, "lidocaine", "151")).containsExactly("findings.ceilingStop");
            assertThat(ceiling(ReferenceData.load(), "lidocaine", "151")).isEmpty();
            assertThat(FILE.rows(ProductKinds.ANAESTHETIC, Map.of("anaesthetics.lidocaine.most", new BigDecimal("150")))
                    .getFirst().one("most")).as("as the list says it").isEqualTo("150");
            assertThat(practice.stocks("lidocaine")).containsExactly(Percent.of("1"), Percent.of("2.5"));
            assertThat(practice.anaesthetics().drug("lidocaine").orElseThrow().source()).isEqualTo(Source.PRACTICE);
            hide(chart, ProductKinds.ANAESTHETIC, "mepivacaine");
            set(chart, "anaesthetics.epinephrine", "1");
            assertThat(OnOffer.choices(practice(chart).anaesthetics().drugs(), "mepivacaine")).extracting(
                    OnOffer::key).contains("mepivacaine").doesNotContain("mepivacaine-epinephrine");
        }
    }

    /// clinical.md 5.1: an allergy to what a product contains stops.
    @Test
    void ownProductsAreOfferedAndJudged(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            keep(chart, ProductKinds.DILUENT, own(ProductKinds.DILUENT, "name", "half saline", "osmolarity", "154",
                    "contains", "latex"));
            keep(chart, ProductKinds.PROLIFERANT, own(ProductKinds.PROLIFERANT, "name", "pumice", "stocks", "2",
                    "osmolarity", "0"));
            keep(chart, ProductKinds.ANTISEPTIC, shipped(ProductKinds.ANTISEPTIC, "octenidine").with("contains",
                    List.of("octenidine", "alcohol")));
            keep(chart, ProductKinds.DEXTROSE, shipped(ProductKinds.DEXTROSE, "dextrose").with("stocks",
                    List.of("50", "70")));
            var practice = practice(chart);
            assertThat(practice.products().diluent("diluent-1").orElseThrow().osmolarity()).isEqualByComparingTo(
                    "154");
            assertThat(Product.part("proliferant-1", practice)).contains(Part.PROLIFERANT);
            assertThat(practice.named("proliferant-1")).isEqualTo("pumice");
            assertThat(practice.stocks("dextrose")).containsExactly(Percent.of("50"), Percent.of("70"));
            var sheet = Cases.with(Cases.seedVisit(), "solution[1].diluent", "diluent-1", "procedure.antiseptic",
                    "octenidine");
            assertThat(stops(practice, "latex", sheet)).contains("findings.allergy");
            assertThat(stops(practice, "alcohol", sheet)).contains("findings.allergy");
            assertThat(stops(practice, "corn", Cases.seedVisit())).contains("findings.allergy");

            var usual = new UsualSolution("u", "ours", Optional.empty(), new Millilitres(new BigDecimal("10")),
                    List.of(), "diluent-1");
            assertThat(usual.isOf(practice)).isTrue();
            hide(chart, ProductKinds.DILUENT, "diluent-1");
            var hidden = practice(chart);
            assertThat(usual.isOf(hidden)).as("offered no more").isFalse();
            assertThat(Product.part("diluent-1", hidden)).as("known to lots and old visits").contains(Part.DILUENT);
            assertThat(hidden.named("diluent-1")).isEqualTo("half saline");
            assertThat(stops(hidden, "latex", sheet)).contains("findings.allergy");
            assertThat(rows(chart, ProductKinds.DILUENT).freshKey()).isEqualTo("diluent-2");
            assertThatThrownBy(() -> hide(chart, ProductKinds.DEXTROSE, "dextrose")).isInstanceOf(NotFitting.class);
            assertThatThrownBy(() -> keep(chart, ProductKinds.DEXTROSE, new Row("dextrose-1", Map.of("name", List.of(
                    "other"), "stocks", List.of("5"))))).as("there is one").isInstanceOf(NotFitting.class);
        }
    }

    private static Stream<String> stops(Practice practice, String allergy, Sheet sheet) {
        var allergies = new Allergies.Listed(List.of(new Allergy(allergy, Severity.SEVERE, "rash")),
                Cases.TODAY);
        return Reading.of(about(practice, allergies), sheet).findings().stream()
                .filter(one -> one.level() == Level.STOP).map(Finding::words);
    }

    @Test
    void criteriaAndQuestionnairesAreThePracticesOwnAndAllIsExported(@TempDir Path folder) throws Exception {
        try (var chart = TestChart.create(folder)) {
            keep(chart, RowKinds.CRITERION, shipped(RowKinds.CRITERION, "persists").with("asks", List.of(
                    "Lasts [months] months")));
            keep(chart, RowKinds.CRITERION, own(RowKinds.CRITERION, "asks", "Trains again"));
            hide(chart, RowKinds.CRITERION, "finding");
            keep(chart, OutcomeKinds.INSTRUMENT, shipped(OutcomeKinds.INSTRUMENT, "rmdq").with("regions", List.of(
                    "lumbosacral", "hip")));
            hide(chart, OutcomeKinds.INSTRUMENT, "peg");
            keep(chart, OutcomeKinds.EXTERNAL, own(OutcomeKinds.EXTERNAL, "name", "Lysholm", "from", "0", "to", "100",
                    "better", "high", "bands", "10", "source", "Hale 2026"));
            hide(chart, OutcomeKinds.EXTERNAL, "ffi");
            keep(chart, ProductKinds.ANTISEPTIC, own(ProductKinds.ANTISEPTIC, "name", "soap"));
            var practice = practice(chart);
            var criteria = practice.assessment().candidacy().criteria();
            assertThat(criteria).hasSize(7).extracting(one -> one.asked(practice.assessment().candidacy().months()))
                    .startsWith("Lasts 3 months").endsWith("Trains again")
                    .doesNotContain("The finding fits the tissue");
            assertThat(criteria.getLast().met("yes")).isTrue();
            assertThat(practice.outcomes().asked("hip", true)).extracting(Instrument::key).contains("rmdq", "average")
                    .doesNotContain("peg");
            assertThat(practice.outcomes().instrument("peg").items()).as("its answers stay").isEqualTo(3);
            var lysholm = practice.outcomes().named("lysholm").orElseThrow();
            assertThat(lysholm.difference().smallest().orElseThrow().points()).isEqualByComparingTo("10");
            assertThat(lysholm.bands().getFirst().source()).isEqualTo(new Source.Published("Hale 2026"));
            assertThat(practice.outcomes().externals()).filteredOn(one -> !one.offered()).extracting(External::key)
                    .containsExactly("ffi");
            var json = new ObjectMapper().readTree(new PracticeExport(chart.write(), FILE, Map.of(), Threshold::key)
                    .json());
            assertThat(json.at("/reference/candidacy/criteria/0/asks").asText()).isEqualTo("Lasts [months] months");
            assertThat(json.at("/reference/candidacy/criteria/0/source").asText()).isEqualTo("practice");
            assertThat(json.at("/reference/products/antiseptics").findValuesAsText("name")).contains("soap");
            assertThat(json.at("/reference/outcomes/externals").findValuesAsText("name")).contains("Lysholm");
            for (var kind : List.of(RowKinds.CRITERION, OutcomeKinds.INSTRUMENT, OutcomeKinds.EXTERNAL,
                    ProductKinds.ANTISEPTIC)) {
                assertThat(json.at("/ownEntries/reference-" + kind.word())).as(kind.word()).isNotEmpty();
            }
            var peg = json.at("/ownEntryChanges/reference-instrument/peg/0");
            assertThat(peg.at("/state").asText() + peg.at("/at").asText()).isEqualTo("taken_out" + TestChart.NOW);
            assertThat(json.at("/ownEntryChanges/reference-antiseptic/antiseptic-1/0/entry/parts/name/0").asText())
                    .isEqualTo("soap");
        }
    }
}
