package enthesis.ui.today;

import java.util.List;

/// What follows the sessions: lines that stay until a clinician closes them, and flare calls that are due.
public record CallLists(List<CallLine> urgent, List<CallLine> due) {

    public static final CallLists EMPTY = new CallLists(List.of(), List.of());

    public CallLists {
        urgent = List.copyOf(urgent);
        due = List.copyOf(due);
    }
}
