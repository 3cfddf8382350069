package enthesis.storage.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.Target;
import enthesis.domain.map.Typical;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.TestChart;
import enthesis.storage.reference.AtlasFiles;
import enthesis.storage.reference.ProtocolFile;
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
    private static final PersonId WHO = TestChart.OWNER.id();

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
    void aProtocolIsMadeOnesOwnAndGivenBack(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var protocols = new Protocols(chart.write(), SHIPPED);
            protocols.keep(OWN_JOINT, WHO);
            protocols.keep(new Protocol("a1", "hip", "Ásta's hip", List.of()), WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var protocols = new Protocols(chart.write(), SHIPPED);
            assertThat(protocols.now()).hasSize(SHIPPED.size() + 1).contains(OWN_JOINT).doesNotContain(JOINT);
            assertThat(protocols.now().get(1)).isEqualTo(OWN_JOINT);
            assertThat(protocols.now().getLast().name()).isEqualTo("Ásta's hip");
            protocols.takeOut(JOINT.id(), WHO);
            protocols.takeOut("a1", WHO);
            assertThat(protocols.takenOut()).containsExactly(JOINT);
            assertThat(protocols.now()).doesNotContain(OWN_JOINT).hasSize(SHIPPED.size() - 1);
            protocols.reset(JOINT.id(), WHO);
            assertThat(protocols.now()).isEqualTo(SHIPPED);
            assertThat(protocols.history(JOINT.id())).containsExactly(
                    new Version<>(TestChart.NOW, WHO, Standing.SHIPPED, Optional.of(JOINT)),
                    new Version<>(TestChart.NOW, WHO, Standing.TAKEN_OUT, Optional.empty()),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, Optional.of(OWN_JOINT)));
            assertThatThrownBy(() -> protocols.reset("a1", WHO)).isInstanceOf(IllegalArgumentException.class);
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
    }

    @Test
    void aStructureSpeaksTheWordsOfThePractice(@TempDir Path folder) {
        var shipped = ATLAS.target("knee", "mpfl-femoral").orElseThrow();
        var own = shipped.said("MPFL at Schöttle's point", List.of("schottle"), new Typical(Millilitres.of("0.25"),
                Millilitres.of("0.75"), Optional.of(new Typical.Depth(9, 21)), "27G", "ultrasound"),
                List.of("saphenous nerve", "descending genicular artery"), "knee bent 30°");
        try (var chart = TestChart.create(folder)) {
            var structures = new Structures(chart.write(), ATLAS);
            assertThat(structures.now()).isEqualTo(ATLAS);
            structures.keep(own, WHO);
            assertThat(structures.now().target("knee", "mpfl-femoral")).contains(own);
            assertThat(structures.now().region("hip")).isEqualTo(ATLAS.region("hip"));
            structures.reset(shipped, WHO);
            assertThat(structures.now()).isEqualTo(ATLAS);
            assertThat(structures.history(own)).extracting(Version::entry).containsExactly(shipped, own);
        }
    }

    @Test
    void whatTheDrawingSaysOfAStructureIsNotThePracticesToChange(@TempDir Path folder) {
        var shipped = ATLAS.region("lumbosacral").orElseThrow().targets().stream()
                .filter(target -> target.pair().isPresent()).findFirst().orElseThrow();
        var twisted = new Target(shipped.id(), shipped.region(), "other words", List.of(), shipped.kind(),
                shipped.typical(), List.of(), "", Optional.empty(), Optional.empty());
        try (var chart = TestChart.create(folder)) {
            var structures = new Structures(chart.write(), ATLAS);
            structures.keep(twisted, WHO);
            var now = structures.now().target(shipped.region(), shipped.id()).orElseThrow();
            assertThat(now.name()).isEqualTo("other words");
            assertThat(now.side()).isEqualTo(shipped.side());
            assertThat(now.pair()).isEqualTo(shipped.pair());
        }
    }
}
