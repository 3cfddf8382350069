package enthesis.app.practice;

import enthesis.app.desk.Tools;
import enthesis.domain.people.Colleague;
import enthesis.domain.value.PersonId;
import enthesis.ui.practice.history.Past;
import java.util.Map;
import java.util.stream.Collectors;

/// Words who edited what, for the people and the clock of this practice. On the chart's thread.
public record Histories(Tools tools) {

    public Map<PersonId, String> names() {
        return tools.chart().people.all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }

    public Past past() {
        return new Past(names(), tools.ground().clock().getZone());
    }
}
