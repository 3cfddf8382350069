package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.value.PersonId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is rehearsed is the opening of such a chart as is opened then, and nothing of it is left.
class RehearsalTest {
    @TempDir
    Path folder;

    @Test
    void playsWithTheTablesThatAChartHas() throws IOException, SQLException {
        var key = TestChart.key("one");
        var file = new ChartFile(TestChart.place(folder).disk(), folder.resolve("chart.mv.db"));
        file.lay(Blank.lay(key).file());
        var chart = withoutHistory(Planted.objects(file, key));

        var played = withoutHistory(Rehearsal.laid(TestChart.CLOCK, _ -> {}));

        assertThat(played).allMatch(Laid::isOurs).hasSameSizeAs(chart);
        assertThat(Structure.of(played)).isEqualTo(Structure.of(chart));
    }

    /// How far the scripts are laid is noted by what lays them in a chart.
    private static List<Laid> withoutHistory(List<Laid> objects) {
        return objects.stream().filter(one -> !one.command().contains("flyway_schema_history")
                && !one.command().startsWith("SET ")).toList();
    }

    @Test
    void isAskedAndStoresNothing() throws IOException {
        var people = new ArrayList<Integer>();
        Rehearsal.play(TestChart.CLOCK, chart -> {
            people.add(chart.db().fetchCount(PERSON));
            assertThatThrownBy(() -> chart.run(Act.of(What.UNLOCKED, PersonId.NOBODY), _ -> {}))
                    .isInstanceOf(RuntimeException.class);
        });
        assertThat(people).containsExactly(0);
    }

    @Test
    void leavesNothingInMemory() throws IOException {
        Rehearsal.play(TestChart.CLOCK, _ -> {});
        assertThatThrownBy(() -> Rehearsal.play(TestChart.CLOCK, _ -> {
            throw new IllegalStateException("asked too much");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(FilePath.get("nioMemFS:/").newDirectoryStream()).isEmpty();
    }
}
