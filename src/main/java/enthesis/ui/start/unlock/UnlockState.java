package enthesis.ui.start.unlock;

import java.util.List;

/// What the card shows below its fields.
public sealed interface UnlockState {

    record Ready() implements UnlockState {}

    record Busy() implements UnlockState {}

    /// The password was right, and the chart has to be read whole first: `why`, and `what` is read now. `share` of it
    /// is done, from 0 to 1, or -1 while nobody knows; it has taken `seconds` so far.
    record Checking(String why, String what, double share, long seconds) implements UnlockState {}

    /// It was right, the chart is open, and what follows is being made; nobody types any more.
    record Entering() implements UnlockState {}

    /// Not right, which part is not said; the next try is heard in `seconds`. `key`: it was the recovery key.
    record Wrong(long seconds, boolean key) implements UnlockState {}

    /// Something else did not work; worded.
    record Failed(String sentence) implements UnlockState {}

    /// The recovery key was right: one of `names` gets a new password.
    record Recovered(List<String> names) implements UnlockState {}
}
