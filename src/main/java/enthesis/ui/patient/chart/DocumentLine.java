package enthesis.ui.patient.chart;

import enthesis.domain.value.VisitId;
import java.time.LocalDate;

/// One document of the chart: the signed note of a visit.
public record DocumentLine(VisitId visit, String title, LocalDate signed) {}
