package enthesis.storage.reference.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A copy of the maps with one fault: it is named, and nothing is loaded.
class BrokenAtlasTest {
    @TempDir
    private Path maps;

    @BeforeEach
    void copy() throws Exception {
        CopiedMaps.to(maps);
    }

    private void load() throws IOException {
        AtlasFiles.load(new MapFiles(maps.toUri().toURL()));
    }

    /// Puts `now` for the first `before` in a file.
    private void change(String name, String before, String now) throws IOException {
        CopiedMaps.change(maps.resolve(name), before, now);
    }

    @Test
    void theCopyItselfIsWhole() throws IOException {
        assertThat(AtlasFiles.load(new MapFiles(maps.toUri().toURL()))).isEqualTo(AtlasFiles.load());
    }

    @ParameterizedTest
    @CsvSource({
            "knee/knee-lateral.1.svg, 'class=\"bone-shade\"', 'class=\"bonny\"',"
                    + " 'unknown class in knee/knee-lateral.1.svg: bonny'",
            "knee/knee-lateral.1.svg, 'class=\"bone-shade\"', '', 'a path without class in knee/knee-lateral.1.svg'",
            "knee/knee-lateral.1.json, '\"target\": \"', '\"target\": \"un', knee-lateral anchors an unknown target: un",
            "ankle-foot/targets.json, '\"id\": \"atfl-fibular\"', '\"id\": \"atfl-talar\"',"
                    + " target twice in ankle-foot: atfl-talar",
            "neck-thoracic/targets.json, '\"pair\": \"', '\"pair\": \"un', half a pair in neck-thoracic",
            "body/body-anterior.1.parts.json, '\"left\"', '\"right\"', 'not a part of body-anterior: shoulder RIGHT'",
            "body/body-anterior.1.parts.json, '\"y\": 32', '\"y\": 320', 'not a part of body-anterior: head MIDLINE'",
            "knee/knee-lateral.1.svg, ' d=\"M', ' d=\"Q', 'not an outline in knee/knee-lateral.1.svg: Q'",
            "body/body-posterior.1.svg, 'Z\"', 'C1 2\"', 'not an outline in body/body-posterior.1.svg: M'",
            "knee/knee-lateral.1.json, '\"hit\": \"M', '\"hit\": \"L', 'not an outline in knee/knee-lateral.1.json: L'",
            "body/body-anterior.1.json, '\"hit\": \"M', '\"hit\": \"', 'not an outline in body/body-anterior.1.json: '",
            "body/body-anterior.1.parts.json, 'L153.4', 'L153.4x',"
                    + " 'not an outline in body/body-anterior.1.parts.json: M'",
            "atlas.json, '\"knee\"', '\"nee\"', nee/region.json",
            "knee/knee-lateral.1.json, '{', '{{', not JSON: knee/knee-lateral.1.json",
            "knee/knee-lateral.1.svg, '<path', '<<path', not a drawing: knee/knee-lateral.1.svg"})
    void theFaultIsNamed(String file, String before, String now, String said) throws IOException {
        change(file, before, now);
        assertThatThrownBy(this::load).hasMessageContaining(said);
    }

    @Test
    void aSheetThatIsNotThereIsNamed() throws IOException {
        Files.delete(maps.resolve("knee/knee-lateral.1.svg"));
        assertThatThrownBy(this::load).hasMessageContaining("knee/knee-lateral.1.svg");
    }

    @Test
    void anIdDrawnTwiceAndATargetAnchoredTwiceAreNamed() throws IOException {
        var drawing = maps.resolve("knee/knee-lateral.1.svg");
        var text = Files.readString(drawing);
        int at = text.indexOf(" id=\"");
        var id = text.substring(at + 5, text.indexOf('"', at + 5));
        Files.writeString(drawing, text.replace("</svg>", "<path id=\"" + id + "\" class=\"bone\" d=\"M0 0\"/></svg>"));
        assertThatThrownBy(this::load).hasMessageContaining("id twice in knee/knee-lateral.1.svg: " + id);
        Files.writeString(drawing, text);
        var sheet = maps.resolve("knee/knee-lateral.1.json");
        var json = Files.readString(sheet);
        int first = json.indexOf("\"anchors\"");
        var anchor = json.substring(json.indexOf('{', first), json.indexOf('}', first) + 1);
        Files.writeString(sheet, json.substring(0, json.indexOf('[', first) + 1) + anchor + ","
                + json.substring(json.indexOf('[', first) + 1));
        assertThatThrownBy(this::load).hasMessageContaining("knee-lateral anchors a target twice");
    }
}
