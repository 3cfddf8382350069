package enthesis.ui.insight;

/// Where Insight leads.
public record InsightActs(Runnable today, Runnable find, Runnable lock) {}
