package enthesis.ui.followup;

import enthesis.domain.entry.Sheet;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.UrgentLine;
import enthesis.domain.followup.event.AdverseEvent;
import java.util.List;

/// Everything the screen of a follow-up begins with, read at once. `kept` is the diary as it was kept; `signs`, whether
/// whoever works here may close an urgent line; `place` the region's name.
public record FollowUpPage(FollowedSession session, String place, String telephone, Sheet kept, List<Contact> contacts,
        List<UrgentLine> urgent, List<AdverseEvent> events, boolean signs) {

    public FollowUpPage {
        contacts = List.copyOf(contacts);
        urgent = List.copyOf(urgent);
        events = List.copyOf(events);
    }
}
