package enthesis.ui.followup.event;

import enthesis.domain.followup.event.AdverseEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which event a form is about: a new one, one that is told on, or an emergency that is written up. `timeline` is what
/// was tapped in the emergency, worded; it stands below the form and is never changed.
public record EventOf(UUID id, Optional<AdverseEvent> before, List<String> timeline) {

    public EventOf {
        timeline = List.copyOf(timeline);
    }

    public static EventOf fresh() {
        return new EventOf(UUID.randomUUID(), Optional.empty(), List.of());
    }

    public static EventOf again(AdverseEvent event, List<String> timeline) {
        return new EventOf(event.id(), Optional.of(event), timeline);
    }

    public static EventOf emergency(UUID id, List<String> timeline) {
        return new EventOf(id, Optional.empty(), timeline);
    }
}
