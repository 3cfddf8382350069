package enthesis.domain.map.act;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Target;
import enthesis.storage.reference.AtlasFiles;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickEntryTest {
    private static final QuickEntry ANKLE = new QuickEntry(AtlasFiles.load().region("ankle-foot").orElseThrow());
    private static final QuickEntry KNEE = new QuickEntry(AtlasFiles.load().region("knee").orElseThrow());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "atfl          | atfl-fibular          | ''   | false",
            "ATFL tal      | atfl-talar            | ''   | false",
            "atfl 0.5      | atfl-fibular          | 0.5  | false",
            "atfl 0,5      | atfl-fibular          | 0,5  | false",
            "atfl tal .5   | atfl-talar            | .5   | false",
            "per 0.5       | per-brevis-insertion  | 0.5  | false",
            "per brev 1ml  | per-brevis-insertion  | 1    | false",
            "sinus 1.5     | sinus-tarsi           | 1.5  | false",
            "tars sin      | sinus-tarsi           | ''   | false",
            "lfta          | atfl-fibular          | ''   | false",
            "bif 0.5       | bifurcate             | 0.5  | false",
            "talocr 2      | talocrural-anterolat  | 2    | false",
            "cfl calc      | cfl-calcaneal         | ''   | false",
            "mtp2          | mtp2                  | ''   | false",
            "mtp 2 0.3     | mtp2                  | 0.3  | false",
            "achilles mid  | achilles-mid          | ''   | false",
            "retrocalc     | retrocalc-bursa       | ''   | false",
            "  aitfl  0.5  | aitfl                 | 0.5  | false",
            "atlf          | atfl-fibular          | ''   | true",
            "sinis 1       | sinus-tarsi           | 1    | true",
            "bifrucate     | bifurcate             | ''   | true",
            "achiles ins   | achilles-insertion    | ''   | true",
            "subtalr       | subtalar-post         | ''   | true"})
    void ankleShorthand(String typed, String target, String volume, boolean fuzzy) {
        var entry = ANKLE.read(typed, Set.of(), Set.of());
        assertThat(entry.targets().getFirst().id()).isEqualTo(target);
        assertThat(entry.volume()).isEqualTo(volume);
        assertThat(entry.fuzzy()).isEqualTo(fuzzy);
    }

    @ParameterizedTest
    @CsvSource({"mcl fem, mcl-femoral", "pes bur, pes-bursa", "gerdy, gerdy", "hofa, hoffa", "schottle, mpfl-femoral",
            "baker, baker", "intra superol, ia-supralat"})
    void kneeShorthand(String typed, String target) {
        assertThat(KNEE.read(typed, Set.of(), Set.of()).targets().getFirst().id()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "0.5", "xyz", "qq 1", "atfl femoral", "at xq"})
    void whatMeansNothingOffersNothing(String typed) {
        assertThat(ANKLE.read(typed, Set.of(), Set.of())).isEqualTo(Entry.NOTHING);
    }

    @Test
    void whatIsPlacedAlreadyComesLaterAndTheShownSheetFirst() {
        assertThat(ANKLE.read("atfl", Set.of(), Set.of("atfl-fibular")).targets()).extracting(Target::id)
                .containsExactly("atfl-talar", "atfl-fibular");
        assertThat(ANKLE.read("talocrural", Set.of("talocrural-post"), Set.of()).targets().getFirst().id())
                .isEqualTo("talocrural-post");
    }
}
