package enthesis.ui.visit;

import java.util.function.Consumer;

/// What the workspace asks the program for: the find box, the curtain, the way back to the patient, and taking an
/// unsigned visit out with a reason.
public record VisitActs(Runnable find, Runnable lock, Runnable back, Consumer<String> voided) {}
