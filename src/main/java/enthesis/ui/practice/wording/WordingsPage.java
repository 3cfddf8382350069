package enthesis.ui.practice.wording;

import enthesis.domain.value.PersonId;
import enthesis.domain.wording.Wordings;
import java.time.ZoneId;
import java.util.Map;

/// What the list of lines shows, and the names of those who may have read them.
public record WordingsPage(Wordings now, Map<PersonId, String> names, ZoneId zone) {

    public WordingsPage {
        names = Map.copyOf(names);
    }
}
