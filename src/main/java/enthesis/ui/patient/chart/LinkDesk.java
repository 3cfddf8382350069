package enthesis.ui.patient.chart;

import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.value.PatientId;
import java.util.Optional;
import java.util.function.Function;

/// What linking two charts of one person asks of the chart, off the screen.
public record LinkDesk(Function<ChartNumber, Optional<Person>> numbered, LinkAct link, LinkAct unlink) {

    /// Links or unlinks two charts, with the reason.
    @FunctionalInterface
    public interface LinkAct {
        void act(PatientId one, PatientId other, String reason);
    }
}
