package enthesis.ui.map.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.sheet.MapSheet;
import enthesis.ui.kit.work.SteppedReminders;
import enthesis.ui.map.Examples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The drawings of a map are there before they are asked for, and each is built once.
final class DrawingsTest {
    private final SteppedReminders time = new SteppedReminders();
    private final Drawings drawings = new Drawings(Examples.ATLAS);

    @Test
    void aDrawingIsBuiltOnce() {
        var sheet = sheets().getFirst();
        assertThat(drawings.of(sheet)).isSameAs(drawings.of(sheet));
    }

    @Test
    void afterAWhileAllAreThereAndTheOneThatIsShownStays() {
        var shown = drawings.of(sheets().getFirst());
        drawings.ahead(time);
        assertThat(drawings.count()).isEqualTo(1);
        time.pass(Duration.ofSeconds(1));
        assertThat(drawings.count()).isEqualTo(editions()).isGreaterThan(20);
        assertThat(drawings.of(sheets().getFirst())).isSameAs(shown);
        assertThat(drawings.count()).isEqualTo(editions());
    }

    private static int editions() {
        return Math.toIntExact(sheets().stream().map(MapSheet::edition).distinct().count());
    }

    private static List<MapSheet> sheets() {
        return Examples.ATLAS.regions().stream().flatMap(region -> region.sheets().stream()).toList();
    }
}
