package enthesis.ui.patient.chart;

import java.time.LocalDateTime;

/// One change in the person's particulars: when, by whom (a name), which value, from what to what.
public record ChangeLine(LocalDateTime at, String who, String what, String was, String now, String reason) {}
