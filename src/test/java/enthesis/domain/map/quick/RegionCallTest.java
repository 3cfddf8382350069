package enthesis.domain.map.quick;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Region;
import enthesis.storage.reference.map.AtlasFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionCallTest {

    @ParameterizedTest
    @CsvSource({"knee r, knee RIGHT", "KNEE Left, knee LEFT", "kn l, knee LEFT", "hand r, wrist-hand RIGHT",
            "si l, lumbosacral LEFT", "neck r, neck-thoracic RIGHT", "ankle and foot ri, ankle-foot RIGHT",
            "knee, ''", "knee x, ''", "h r, ''", "r, ''", "'', ''"})
    void aRegionIsOnlyCalledWithItsSide(String typed, String expected) {
        var call = RegionCall.read(typed, AtlasFiles.load().regions());
        assertThat(call.map(one -> one.region().key() + " " + one.side()).orElse("")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"knee, knee", "Low back, lumbosacral", "si, lumbosacral", "knee r, ''", "h, ''", "x, ''", "'', ''"})
    void aRegionWithoutItsSideIsKnownToLackIt(String typed, String expected) {
        var region = RegionCall.sideless(typed, AtlasFiles.load().regions());
        assertThat(region.map(Region::key).orElse("")).isEqualTo(expected);
    }
}
