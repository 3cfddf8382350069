package enthesis.ui.patient.sheets;

/// Papers about a whole course: the summary for the referring doctor, the sheet for a call after the last session.
public record CourseActs(Runnable summary, Runnable call) {}
