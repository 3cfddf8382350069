package enthesis.ui.find;

import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.PatientId;
import java.util.List;
import java.util.function.Consumer;

/// Where finding leads: open a chart, begin a visit, register somebody new, or back; and what else is reached by
/// its name.
public record FindActs(Consumer<PatientId> open, Consumer<PatientId> newVisit, Consumer<PatientQuery> register,
        Runnable close, List<Command> commands) {
    public FindActs {
        commands = List.copyOf(commands);
    }
}
