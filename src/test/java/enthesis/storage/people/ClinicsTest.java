package enthesis.storage.people;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.chart.TestChart;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.What;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClinicsTest {
    private static final Clinic HILL = new Clinic("Hill Clinic", "555 0100", "112",
            new Clinic.Copies("safe, room 3", "bank"));

    @Test
    void whatIsKeptIsThereAgainAndInTheTrail(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var clinics = new Clinics(chart.write());
            var id = clinics.chartId();
            clinics.keep(HILL, TestChart.OWNER.id());
            var last = chart.trail().after(((Chain.Whole) chart.trail().verify()).last() - 1).getFirst();
            assertThat(last.act()).isEqualTo(Act.of(What.EDITED_CLINIC, TestChart.OWNER.id()));
            assertThat(last.before()).containsEntry("telephone", "").containsEntry("name", "Harbour Clinic");
            assertThat(last.after()).containsEntry("telephone", "555 0100").containsEntry("emergency", "112");
            assertThat(clinics.chartId()).isEqualTo(id);
        }
        try (var chart = TestChart.open(folder)) {
            assertThat(new Clinics(chart.write()).now()).isEqualTo(HILL);
        }
    }
}
