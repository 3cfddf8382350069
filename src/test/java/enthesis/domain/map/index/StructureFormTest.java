package enthesis.domain.map.index;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.Kind;
import enthesis.domain.map.Typical;
import enthesis.domain.value.Millilitres;
import enthesis.storage.reference.map.AtlasFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureFormTest {
    private static final Atlas ATLAS = AtlasFiles.load();
    /// rules.json, biggestPoint: practice setting.
    private static final Millilitres MOST = Millilitres.of("50");
    private static final Structure MPFL = Structure.find(ATLAS, "knee", "mpfl-femoral").orElseThrow();
    private static final Names NAMES = new Names(ATLAS.region("knee").orElseThrow(), MPFL);

    private static FormReading<Said> read(Field field, String text) {
        return StructureForm.read(StructureTexts.sheet(MPFL.said()).with(field, text), NAMES, MOST);
    }

    @Test
    void everyShippedStructureReadsBackAsItIs() {
        for (var region : ATLAS.regions()) {
            for (var structure : Structure.of(region)) {
                var reading = StructureForm.read(StructureTexts.sheet(structure.said()), new Names(region, structure),
                        MOST);
                assertThat(reading.refusals()).as(structure.name()).isEmpty();
                assertThat(structure.saying(reading.entry().orElseThrow())).isEqualTo(structure);
            }
        }
    }

    @Test
    void everyTargetBelongsToOneStructure() {
        for (var region : ATLAS.regions()) {
            assertThat(Structure.of(region).stream().flatMap(Structure::targets).toList())
                    .containsExactlyInAnyOrderElementsOf(region.targets());
        }
    }

    @Test
    void whatIsTypedIsRead() {
        var sheet = StructureTexts.sheet(MPFL.said()).with(StructureFields.ALIASES, " schottle ,, mpfl point")
                .with(StructureFields.LOW, "0,25").with(StructureFields.HIGH, "0.75 mL")
                .with(StructureFields.FROM, "").with(StructureFields.TO, "")
                .with(StructureFields.KIND, "ligament")
                .with(StructureFields.AT_RISK, "saphenous nerve, infrapatellar branch; genicular artery")
                .with(StructureFields.NOTE, " knee  bent ");
        assertThat(StructureForm.read(sheet, NAMES, MOST).entry()).contains(new Said(MPFL.name(),
                List.of("schottle", "mpfl point"), Kind.LIGAMENT,
                new Typical(Millilitres.of("0.25"), Millilitres.of("0.75"), Optional.empty(), "", ""),
                List.of("saphenous nerve, infrapatellar branch", "genicular artery"), "knee bent"));
    }

    @ParameterizedTest
    @CsvSource({"name,' ',noName", "name,Pes anserinus bursa,taken", "aliases,'per, pes-bursa',taken",
            "aliases,PATELLAR ligament proximal,taken", "aliases,--,noLetter", "kind,'',noKind", "low,'',noVolume",
            "low,2,turned", "high,51,tooMuch", "high,0.25,turned", "from,'',halfDepth", "to,5,turned",
            "to,1000,tooDeep"})
    void whatCannotBeIsRefusedAndNothingIsRead(String field, String text, String why) {
        var reading = read(Field.of("structure", field), text);
        assertThat(reading.entry()).isEmpty();
        assertThat(reading.refusals().values()).extracting(refusal -> refusal.words())
                .containsExactly("structures.refused." + why);
    }

    @ParameterizedTest
    @CsvSource({"low,half,refusals.number", "high,-1,refusals.negative", "from,8.5,refusals.whole"})
    void numbersThatAreNoneAreRefused(String field, String text, String words) {
        var reading = read(Field.of("structure", field), text);
        assertThat(reading.refusals()).hasEntrySatisfying(Field.of("structure", field),
                refusal -> assertThat(refusal.words()).isEqualTo(words));
        assertThat(reading.entry()).isEmpty();
    }

    @Test
    void aStructureMayAlwaysBeCalledAsItWasShipped() {
        assertThat(read(StructureFields.ALIASES, "mpfl-femoral").refusals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"atfl,ankle-foot,atfl-fibular", "knee,knee,quad-enthesis", "knee mpfl,knee,mpfl-femoral",
            "mpfk,knee,mpfl-femoral"})
    void theIndexIsSearchedAsInAVisit(String typed, String region, String first) {
        var found = new IndexSearch(ATLAS).find(typed).stream()
                .filter(one -> one.region().key().equals(region)).findFirst().orElseThrow();
        assertThat(found.structures().getFirst().target().id()).isEqualTo(first);
    }

    @Test
    void allOfThemAreThereWhileNothingIsTyped() {
        var all = new IndexSearch(ATLAS).find(" ");
        assertThat(all).hasSize(8);
        assertThat(all.stream().flatMap(one -> one.structures().stream()).flatMap(Structure::targets).toList())
                .containsExactlyElementsOf(all.stream().flatMap(one -> Structure.of(one.region()).stream())
                        .flatMap(Structure::targets).toList())
                .hasSize(474);
        assertThat(new IndexSearch(ATLAS).find("xyzzyqq")).isEmpty();
    }
}
