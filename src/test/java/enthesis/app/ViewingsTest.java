package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.WaysOut;
import enthesis.app.trail.Viewings;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import enthesis.domain.words.Words;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// One entry for each opening: to and fro within a chart is one, another person or another chart begins anew.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class ViewingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);
    private static final PatientId ONE = new PatientId(new UUID(1, 1));
    private static final PatientId OTHER = new PatientId(new UUID(1, 2));

    @TempDir
    Path folder;

    private static Optional<Seen> chart(PatientId whose) {
        return Optional.of(new Seen(Optional.of(whose), Optional.empty(), "chart"));
    }

    private static Optional<Seen> note(int visit) {
        return Optional.of(new Seen(Optional.of(ONE), Optional.of(new VisitId(new UUID(4, visit))), "note"));
    }

    @Test
    void eachOpeningIsEnteredOnce() throws Exception {
        Clinic.found(folder, CLOCK, chart -> chart);
        var ground = new Ground(ChartFolder.at(folder), new LocalDisk(), CLOCK, Shipped.load());
        var door = new FrontDoor(ground);
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        try {
            var tools = Tools.inPlace(ground, door, new Texts(new Words(Locale.ENGLISH)),
                    new Theme(Theme.Look.LIGHT), WaysOut.of(null, _ -> Optional.empty(), _ -> {}));
            var viewings = new Viewings(tools);
            viewings.show(chart(ONE));
            viewings.show(note(1));
            viewings.show(chart(ONE));
            viewings.show(note(2));
            viewings.show(note(1));
            assertThat(entered(door)).containsExactly("chart", "note", "note");
            viewings.user(Clinic.WHO);
            assertThat(entered(door)).hasSize(3);
            viewings.user("Sam Oduya");
            assertThat(entered(door)).hasSize(4);
            viewings.show(Optional.empty());
            viewings.user(Clinic.WHO);
            assertThat(entered(door)).hasSize(4);
            viewings.show(chart(ONE));
            viewings.show(chart(OTHER));
            viewings.show(chart(ONE));
            assertThat(entered(door)).hasSize(7).endsWith("chart", "chart", "chart");
        } finally {
            door.close();
        }
    }

    private static List<String> entered(FrontDoor door) {
        return door.chart().chart.trail().after(0).stream().map(entry -> entry.act())
                .filter(act -> act.what() == What.VIEWED).map(act -> act.reason()).toList();
    }
}
