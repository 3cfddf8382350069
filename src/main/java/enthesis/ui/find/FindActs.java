package enthesis.ui.find;

import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.PatientId;
import java.util.function.Consumer;

/// Where finding leads: open a chart, begin a visit, register somebody new, or back.
public record FindActs(Consumer<PatientId> open, Consumer<PatientId> newVisit, Consumer<PatientQuery> register,
        Runnable close) {}
