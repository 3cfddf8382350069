package enthesis.domain.map.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What differs between a protocol before and after. Steps are the same when they name the same structure.
public sealed interface ProtocolChange {

    record Called(String was, String now) implements ProtocolChange {}

    /// Another region, by its key.
    record Elsewhere(String was, String now) implements ProtocolChange {}

    /// One is empty when the step is new or gone.
    record Stepped(Optional<Protocol.Step> was, Optional<Protocol.Step> now) implements ProtocolChange {}

    /// The steps that stayed stand in another order.
    record Ordered() implements ProtocolChange {}

    static List<ProtocolChange> between(Protocol was, Protocol now) {
        var changes = new ArrayList<ProtocolChange>();
        if (!was.name().equals(now.name())) {
            changes.add(new Called(was.name(), now.name()));
        }
        if (!was.region().equals(now.region())) {
            changes.add(new Elsewhere(was.region(), now.region()));
        }
        var left = new ArrayList<>(was.steps());
        var kept = new ArrayList<Protocol.Step>();
        for (var step : now.steps()) {
            var before = left.stream().filter(other -> other.target().equals(step.target())).findFirst();
            before.ifPresent(left::remove);
            before.ifPresent(kept::add);
            if (!before.equals(Optional.of(step))) {
                changes.add(new Stepped(before, Optional.of(step)));
            }
        }
        left.forEach(gone -> changes.add(new Stepped(Optional.of(gone), Optional.empty())));
        var order = new ArrayList<>(was.steps());
        left.forEach(order::remove);
        if (!order.equals(kept)) {
            changes.add(new Ordered());
        }
        return changes;
    }
}
