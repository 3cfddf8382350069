package enthesis.storage.chart;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.key.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a chart's tables are made of is what our scripts lay, whoever laid them and when.
class StructureTest {
    @TempDir
    Path folder;

    private List<Laid> objects(MasterKey key) throws SQLException {
        return Planted.objects(new ChartFile(new LocalDisk(), folder.resolve("chart.mv.db")), key);
    }

    private void laid(MasterKey key) throws SQLException {
        var objects = objects(key);
        var line = Schema.VERSION + " " + Structure.of(objects);
        assertThat(Structure.fits(Optional.of(Schema.VERSION), List.of())).as("no line in structures.txt: " + line)
                .isFalse();
        assertThat(Structure.fits(Optional.of(Schema.VERSION), objects)).as("the line in structures.txt: " + line)
                .isTrue();
    }

    /// The line of this version is there; what H2 notes of a table's contents changes nothing.
    @Test
    void aFreshChartIsWhatTheScriptsOfThisVersionLay() throws IOException, SQLException {
        var key = TestChart.key("one");
        var file = new ChartFile(new LocalDisk(), folder.resolve("chart.mv.db"));
        file.lay(Blank.lay(key).file());
        laid(key);
        var owner = Door.owner(file, true, key).getConnection();
        Door.jooq(owner).execute("analyze");
        Door.checkpoint(owner);
        Door.letGo(owner);
        assertThat(objects(key)).anyMatch(one -> one.command().contains("SELECTIVITY"));
        laid(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v6", "v8", "v10", "v22", "v23", "v24", "v25"})
    void soIsAReleasedOneAfterItWasBroughtHere(String version) throws IOException, SQLException {
        TestChart.copy(Path.of("src/test/resources/charts", version, "chart"), folder);
        var unlocked = Vault.open(new LocalDisk(), ChartFolder.at(folder)).unlock("Lorna Hale",
                "three brown hares".toCharArray());
        var key = ((Unlocked.Open) unlocked).key();
        TestChart.opened(Chart.open(TestChart.place(folder), key, TestChart.CLOCK)).close();
        laid(key);
    }
}
