package enthesis.ui.patient.chart;

import java.time.LocalDateTime;

/// One change in the chart: when, by whom (a name), which value (a key, or the words for a course), from what to what,
/// and why where a reason was asked for.
public record ChangeLine(LocalDateTime at, String who, String what, String was, String now, String reason) {}
