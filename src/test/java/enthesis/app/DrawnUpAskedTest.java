package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.assessment.AssessmentReader;
import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.WaysOut;
import enthesis.domain.course.Course;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// The candidacy that is opened from a visit asks for what is drawn up in it, whatever was planned.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class DrawnUpAskedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);

    @Test
    void theAnaestheticOfAVisitInProgressIsAskedAbout(@TempDir Path data) throws Exception {
        var courses = Clinic.found(data, CLOCK, chart -> {
            var ankle = Clinic.patient(chart, 1, Clinic.person(1, "Novak", "Jana", Sex.FEMALE), "ankle-foot",
                    Side.RIGHT);
            Clinic.complete(chart, ankle, CLOCK);
            return List.of(ankle, Clinic.further(chart, ankle, 2, "knee", Side.LEFT));
        });
        var ground = new Ground(ChartFolder.at(data), new LocalDisk(), CLOCK, Shipped.load());
        var door = new FrontDoor(ground);
        door.look();
        try {
            door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
            var tools = Tools.inPlace(ground, door, new Texts(new Words(Locale.ENGLISH)), new Theme(Theme.Look.LIGHT),
                    WaysOut.of(null, _ -> Optional.empty(), _ -> {}));
            var reader = new AssessmentReader(tools);
            assertThat(courses).extracting((Course course) -> reader.candidate(course).used().contains("amide"))
                    .as("the course of the visit, and the other one").containsExactly(true, false);
        } finally {
            door.close();
        }
    }
}
