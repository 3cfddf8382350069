package enthesis.ui.start.first;

import enthesis.domain.people.Clinic;
import java.util.List;

/// What is printed or saved as the recovery sheet: whose chart it opens, and the nine groups of its key.
public record RecoveryPaper(Clinic clinic, List<String> groups) {

    public RecoveryPaper {
        groups = List.copyOf(groups);
    }

    /// The groups open the chart, so they are never part of a text.
    @Override
    public String toString() {
        return "a recovery sheet";
    }
}
