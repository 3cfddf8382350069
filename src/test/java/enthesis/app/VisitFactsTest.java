package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.emergency.VisitFacts;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.PointFields;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Reading;
import enthesis.ui.visit.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/// What a helper asks first is known of a visit that was opened again, too.
class VisitFactsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);

    private static String last(Sheet sheet) {
        var facts = new VisitFacts(Workspace.TEXTS, CLOCK,
                new SimpleObjectProperty<>(Reading.of(Cases.about(), sheet)));
        return facts.now().lines().get(2).value();
    }

    @Test
    void theLastInjectionHasItsTime() {
        var given = Cases.seedVisit();
        assertThat(last(given.with(PointFields.LAST_GIVEN, "2026-11-23T11:04:09Z"))).contains("11:04:09");
        assertThat(last(given)).as("of a visit from before it was kept").doesNotContain(":");
        assertThat(last(Sheet.EMPTY.with(PointFields.LAST_GIVEN, "2026-11-23T11:04:09Z"))).doesNotContain("11:04");
    }
}
