package enthesis.storage.practice.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.Kind;
import enthesis.domain.map.Typical;
import enthesis.domain.map.index.Said;
import enthesis.domain.map.index.Structure;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.TestChart;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.reference.map.AtlasFiles;
import enthesis.storage.reference.map.ProtocolFile;
import enthesis.storage.reference.map.TargetJson;
import enthesis.storage.trail.Chain;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a practice made its own of protocols and structures, on a real chart.
class OwnListsTest {
    private static final Atlas ATLAS = AtlasFiles.load();
    private static final List<Protocol> SHIPPED = ProtocolFile.load(ATLAS);
    private static final Protocol JOINT = SHIPPED.get(1);
    private static final Protocol OWN_JOINT = new Protocol(JOINT.id(), "knee", "Knee, joint and fat pad", List.of(
            new Protocol.Step("ia-anterolat", "4", 2, "25G 40 mm", "ultrasound"),
            new Protocol.Step("no-longer-drawn", "0,5", 1, "", "")));
    private static final Protocol HIP = new Protocol("a1", "hip", "Ásta's hip", List.of());
    private static final PersonId WHO = TestChart.OWNER.id();
    private static final Structure MPFL = structure("knee", "mpfl-femoral");
    private static final Said OWN = new Said("MPFL at Schöttle's point", List.of("schottle"), Kind.LIGAMENT,
            new Typical(Millilitres.of("0.25"), Millilitres.of("0.75"), Optional.of(new Typical.Depth(9, 21)), "27G",
                    "ultrasound"),
            List.of("saphenous nerve", "descending genicular artery"), "knee bent 30°");

    private static Structure structure(String region, String id) {
        return Structure.find(ATLAS, region, id).orElseThrow();
    }

    @Test
    void thePaperChosenLastIsKept(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var papers = new PaperSizes(chart.write());
            assertThat(papers.now()).isEqualTo(PaperSize.A4);
            papers.choose(PaperSize.LETTER, WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var papers = new PaperSizes(chart.write());
            assertThat(papers.now()).isEqualTo(PaperSize.LETTER);
            papers.choose(papers.now().other(), WHO);
            assertThat(papers.now()).isEqualTo(PaperSize.A4);
        }
    }

    @Test
    void aProtocolIsMadeOnesOwnRetiredAndGivenBack(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var protocols = new Protocols(chart.write(), SHIPPED);
            protocols.keep(Optional.of(JOINT), OWN_JOINT, WHO);
            protocols.keep(Optional.empty(), HIP, WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var protocols = new Protocols(chart.write(), SHIPPED);
            assertThat(protocols.now()).hasSize(SHIPPED.size() + 1).doesNotContain(JOINT).endsWith(HIP);
            assertThat(protocols.now().get(1)).isEqualTo(OWN_JOINT);
            protocols.hide(OWN_JOINT, WHO);
            protocols.hide(HIP, WHO);
            assertThat(protocols.hidden()).containsExactlyInAnyOrder(HIP, OWN_JOINT);
            assertThat(protocols.now()).doesNotContain(OWN_JOINT, HIP).hasSize(SHIPPED.size() - 1);
            protocols.giveBack(JOINT.id(), WHO);
            protocols.giveBack("a1", WHO);
            assertThat(protocols.now()).contains(OWN_JOINT, HIP);
            protocols.keep(Optional.of(OWN_JOINT), JOINT, WHO);
            assertThat(protocols.now()).startsWith(SHIPPED.toArray(Protocol[]::new));
            assertThat(protocols.history(JOINT.id())).containsExactly(
                    new Version<>(TestChart.NOW, WHO, Standing.SHIPPED, Optional.of(JOINT)),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, Optional.of(OWN_JOINT)),
                    new Version<>(TestChart.NOW, WHO, Standing.TAKEN_OUT, Optional.empty()),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, Optional.of(OWN_JOINT)));
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
    }

    @Test
    void anEditThatBeganWithSomethingElseIsRefused(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var protocols = new Protocols(chart.write(), SHIPPED);
            var structures = new Structures(chart.write(), ATLAS);
            protocols.keep(Optional.of(JOINT), OWN_JOINT, WHO);
            structures.keep(MPFL, OWN, WHO);
            long before = chart.trail().after(0).size();
            assertThatThrownBy(() -> protocols.keep(Optional.of(JOINT), HIP.steps().isEmpty()
                    ? new Protocol(JOINT.id(), "knee", "Other", List.of())
                    : HIP, WHO)).isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> protocols.hide(JOINT, WHO)).isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> structures.keep(MPFL, MPFL.said(), WHO)).isInstanceOf(ChangedMeanwhile.class);
            assertThat(protocols.now()).contains(OWN_JOINT);
            assertThat(chart.trail().after(0)).hasSize((int) before);
        }
    }

    @Test
    void aStructureSpeaksTheWordsOfThePracticeAndIsGivenBack(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var structures = new Structures(chart.write(), ATLAS);
            assertThat(structures.now()).isEqualTo(ATLAS);
            structures.keep(MPFL, OWN, WHO);
            var own = Structure.find(structures.now(), "knee", "mpfl-femoral").orElseThrow();
            assertThat(own.said()).isEqualTo(OWN);
            assertThat(structures.now().region("hip")).isEqualTo(ATLAS.region("hip"));
            structures.keep(own, MPFL.said(), WHO);
            assertThat(structures.now()).isEqualTo(ATLAS);
            assertThat(structures.history(own)).containsExactly(
                    new Version<>(TestChart.NOW, WHO, Standing.SHIPPED, MPFL.said()),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, OWN));
            long before = chart.trail().after(0).size();
            structures.keep(MPFL, MPFL.said(), WHO);
            assertThat(chart.trail().after(0)).hasSize((int) before);
        }
    }

    /// Both sides are one structure: neither keeps another usual volume than the other.
    @Test
    void whatIsSaidOfOneSideHoldsForTheOther(@TempDir Path folder) {
        var sacral = Structure.of(ATLAS.region("lumbosacral").orElseThrow()).stream()
                .filter(one -> one.across().isPresent()).findFirst().orElseThrow();
        try (var chart = TestChart.create(folder)) {
            var structures = new Structures(chart.write(), ATLAS);
            structures.keep(sacral, OWN, WHO);
            var now = Structure.find(structures.now(), "lumbosacral", sacral.target().id()).orElseThrow();
            assertThat(now).isEqualTo(sacral.saying(OWN));
            assertThat(now.targets()).extracting(target -> target.name())
                    .containsExactly(OWN.name() + " (right)", OWN.name() + " (left)");
            assertThat(now.targets()).extracting(target -> target.side())
                    .containsExactlyElementsOf(sacral.targets().map(target -> target.side()).toList());
            assertThat(chart.trail().after(0).stream().filter(entry -> entry.entity().equals("OWN_ENTRY")).map(
                    entry -> entry.at()).distinct()).hasSize(1);
        }
    }

    /// What was kept before a practice could say what a structure is.
    @Test
    void wordsWithoutAKindLeaveItAsShipped() {
        var json = TargetJson.write(MPFL.saying(OWN).target()).replace("\"kind\":\"ligament\",", "");
        assertThat(json).doesNotContain("kind");
        assertThat(TargetJson.read(json, MPFL.target()).kind()).isEqualTo(Kind.ENTHESIS);
    }
}
