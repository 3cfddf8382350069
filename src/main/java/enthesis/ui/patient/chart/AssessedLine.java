package enthesis.ui.patient.chart;

import enthesis.ui.kit.sign.Tone;

/// How the assessment of a course stands, in words: its candidacy, and what its examinations show.
public record AssessedLine(Tone tone, String candidacy, String exam) {}
