package enthesis.storage.reference.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.MapSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second revision of a sheet and of a body figure among the files: both are read, the last is today's.
class RevisionsTest {
    @TempDir
    private Path maps;

    private Atlas atlas() throws IOException {
        return AtlasFiles.load(new MapFiles(maps.toUri().toURL()));
    }

    @BeforeEach
    void revise() throws Exception {
        CopiedMaps.to(maps);
        anew("knee", "knee-medial", ".svg", ".json");
        anew("body", "body-anterior", ".svg", ".json", ".parts.json");
        CopiedMaps.change(maps.resolve("body/body-anterior.2.parts.json"), "\"head\"", "\"skull\"");
    }

    private void anew(String region, String id, String... kinds) throws IOException {
        for (var kind : kinds) {
            Files.copy(maps.resolve(region + "/" + id + ".1" + kind), maps.resolve(region + "/" + id + ".2" + kind));
        }
        CopiedMaps.change(maps.resolve(region + "/" + id + ".2.json"), "\"revision\": 1", "\"revision\": 2");
        CopiedMaps.change(maps.resolve(region + "/region.json"), id + "\", \"revisions\": [1]",
                id + "\", \"revisions\": [1, 2]");
    }

    @Test
    void theLastOfASheetIsOfferedAndTheFirstIsFound() throws IOException {
        var atlas = atlas();
        assertThat(atlas.region("knee").orElseThrow().sheets()).extracting(MapSheet::edition)
                .containsExactly("knee-anterior 1", "knee-lateral 1", "knee-medial 2", "knee-posterior 1");
        assertThat(atlas.sheet("knee-medial", 1)).isEqualTo(AtlasFiles.load().sheet("knee-medial", 1));
        assertThat(atlas.earlier().sheets()).extracting(MapSheet::edition).containsExactly("knee-medial 1");
    }

    @Test
    void theLastOfABodyFigureIsOfferedAndTheFirstIsFoundWithItsParts() throws IOException {
        var atlas = atlas();
        assertThat(atlas.body()).map(BodyFigure::sheet).map(MapSheet::edition)
                .containsExactly("body-anterior 2", "body-posterior 1");
        assertThat(atlas.figure("body-anterior", 1)).contains(AtlasFiles.load().body().getFirst());
        assertThat(List.of(1, 2)).map(revision -> atlas.figure("body-anterior", revision).orElseThrow().parts()
                .getFirst().key()).containsExactly("head", "skull");
        assertThat(atlas.region("jaw").orElseThrow().sheets()).extracting(MapSheet::edition)
                .containsExactly("body-anterior 2");
    }
}
