package enthesis.domain.map.plan;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.plan.Protocol.Step;
import enthesis.domain.value.Millilitres;
import enthesis.storage.reference.map.AtlasFiles;
import enthesis.storage.reference.map.ProtocolFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolFormTest {
    private static final Atlas ATLAS = AtlasFiles.load();
    private static final List<Protocol> SHIPPED = ProtocolFile.load(ATLAS);
    private static final Protocol KNEE = SHIPPED.getFirst();
    private static final Step MPFL = new Step("mpfl-femoral", "0.5", 1, "27G", "");
    private static final Step PES = new Step("pes-bursa", "1", 2, "27G", "ultrasound");
    private static final Protocol TWO = new Protocol("two", "knee", "Two", List.of(MPFL, PES));

    /// 50 mL: rules.json, biggestPoint, practice setting.
    private static ProtocolForm.Around around(String id) {
        return new ProtocolForm.Around(id, ATLAS, Set.of("Knee, joint"), Millilitres.of("50"));
    }

    private static ProtocolReading read(Sheet sheet) {
        return ProtocolForm.read(sheet, around("two"));
    }

    @Test
    void everyShippedProtocolReadsBackAsItIs() {
        assertThat(SHIPPED).allSatisfy(protocol -> {
            var reading = ProtocolForm.read(ProtocolTexts.sheet(protocol, ATLAS),
                    new ProtocolForm.Around(protocol.id(), ATLAS, Set.of(), Millilitres.of("50")));
            assertThat(reading.refusals()).isEmpty();
            assertThat(reading.entry()).contains(protocol);
        });
    }

    @ParameterizedTest
    @CsvSource({"protocol.name,'',noName", "protocol.name,KNEE joint,taken", "step[1].volume,'',noVolume",
            "step[1].volume,51,tooMuch", "step[1].volume,0,nothing", "step[2].structure,'',noStructure",
            "step[2].structure,xyzzyqq,unknown", "step[2].structure,pes burs,notTaken",
            "step[2].target,gone,notTaken", "step[1].solution,AB,solution", "step[1].solution,D,solution"})
    void whatCannotBeIsRefusedWhereItStands(String path, String text, String why) {
        var reading = read(ProtocolTexts.sheet(TWO, ATLAS).with(Field.parse(path), text));
        assertThat(reading.entry()).isEmpty();
        assertThat(reading.refusals().values()).extracting(refusal -> refusal.words())
                .containsExactly("protocols.refused." + why);
    }

    @Test
    void withoutRegionOrStepsNothingIsRead() {
        var none = read(Sheet.of(Map.of(ProtocolFields.NAME, "New", ProtocolFields.order(1), "1")));
        assertThat(none.refusals()).containsOnlyKeys(ProtocolFields.REGION, ProtocolFields.structure(1));
        assertThat(read(ProtocolTexts.sheet(TWO, ATLAS).with(ProtocolFields.REGION, "hip")).entry()).isEmpty();
    }

    @Test
    void aStructureThatIsNotDrawnAnyMoreHasToBeReplaced() {
        var gone = new Protocol("two", "knee", "Two", List.of(new Step("gone-for-good", "1", 1, "", "")));
        assertThat(read(ProtocolTexts.sheet(gone, ATLAS)).refusals()).containsOnlyKeys(ProtocolFields.structure(1));
    }

    /// One kept when the letters went further reads as what it is, not as another solution.
    @Test
    void aSolutionThatNoVisitHasIsAskedForAgain() {
        var fourth = new Protocol("two", "knee", "Two", List.of(new Step("gerdy", "1", 4, "", "")));
        var sheet = ProtocolTexts.sheet(fourth, ATLAS);
        assertThat(sheet.text(ProtocolFields.solution(1))).isEqualTo("D");
        assertThat(read(sheet).refusals()).containsOnlyKeys(ProtocolFields.solution(1));
    }

    @Test
    void anEmptyRowIsNoStepAndTheOrderIsTheScreens() {
        var sheet = ProtocolTexts.sheet(TWO, ATLAS).with(ProtocolFields.order(1), "2")
                .with(ProtocolFields.order(2), "1").with(ProtocolFields.order(3), "3")
                .with(ProtocolFields.solution(3), "A");
        var reading = read(sheet);
        assertThat(reading.rows()).containsExactly(2, 1, 3);
        assertThat(reading.entry().orElseThrow().steps()).containsExactly(PES, MPFL);
    }

    @Test
    void whatIsUnusualIsSaidAndKept() {
        var twice = new Protocol("two", "knee", "Two", List.of(MPFL, new Step("mpfl-femoral", "2,5", 1, "", "")));
        var reading = read(ProtocolTexts.sheet(twice, ATLAS));
        assertThat(reading.cautions()).containsOnlyKeys(ProtocolFields.structure(2), ProtocolFields.volume(2));
        assertThat(reading.entry().orElseThrow().steps().getLast().volume()).isEqualTo("2.5");
    }

    @Test
    void changesAreToldStepByStep() {
        var more = new Step("mpfl-femoral", "1", 1, "27G", "");
        var gerdy = new Step("gerdy", "0.5", 1, "", "");
        assertThat(ProtocolChange.between(TWO, new Protocol("two", "knee", "Three", List.of(PES, more, gerdy))))
                .containsExactly(new ProtocolChange.Called("Two", "Three"),
                        new ProtocolChange.Stepped(Optional.of(MPFL), Optional.of(more)),
                        new ProtocolChange.Stepped(Optional.empty(), Optional.of(gerdy)),
                        new ProtocolChange.Ordered());
        assertThat(ProtocolChange.between(TWO, new Protocol("two", "knee", "Two", List.of(PES)))).containsExactly(
                new ProtocolChange.Stepped(Optional.of(MPFL), Optional.empty()));
        assertThat(ProtocolChange.between(KNEE, KNEE)).isEmpty();
    }

    /// Where both sides are drawn a step names the structure: the right one's target, whichever was found.
    @Test
    void theFinderKnowsNoSides() {
        var finder = new StepFinder(ATLAS.region("lumbosacral").orElseThrow(), ATLAS.shortWords());
        var found = finder.read("l4 0.5 us");
        assertThat(found.structures()).doesNotHaveDuplicates().isNotEmpty()
                .allSatisfy(one -> assertThat(one.name()).doesNotEndWith("(right)").doesNotEndWith("(left)"));
    }
}
