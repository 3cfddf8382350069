package enthesis.storage.key;

import java.util.List;
import java.util.UUID;

/// The keys of a chart that is still to be made: its master key, wrapped for the recovery key. Stretching takes its
/// time and this much of it needs no password, so it is done while somebody still types.
public final class FreshKeys {
    private final MasterKey key = MasterKey.fresh();
    private final UUID vault = UUID.randomUUID();
    private final RecoveryKey recovery;
    private final Slots slots;

    private FreshKeys(RecoveryKey recovery) {
        this.recovery = recovery;
        slots = new Slots(vault, List.of()).withRecovery(recovery, key);
    }

    public static FreshKeys of(RecoveryKey recovery) {
        return new FreshKeys(recovery);
    }

    /// The master key all of the new chart is made with.
    public MasterKey key() {
        return key;
    }

    UUID vault() {
        return vault;
    }

    /// The recovery slot alone; made anew if it is another recovery key that was put on paper in the end.
    Slots slots(RecoveryKey proved) {
        return proved.equals(recovery) ? slots : slots.withRecovery(proved, key);
    }
}
