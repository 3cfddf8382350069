package enthesis.app.people;

import enthesis.app.desk.Tools;
import enthesis.app.door.Staffing;
import enthesis.app.form.Opened;
import enthesis.app.practice.Histories;
import enthesis.domain.entry.Choices;
import enthesis.domain.people.Employed;
import enthesis.domain.people.PersonForm;
import enthesis.domain.people.Role;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.Entry;
import enthesis.ui.practice.history.HistoryLine;
import enthesis.ui.practice.people.PeoplePage;
import enthesis.ui.practice.people.PersonPage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the people. On the chart's thread.
record PeopleReader(Tools tools) {
    static final String NEW = "person/new";

    Staffing staffing() {
        return new Staffing(tools.chart());
    }

    PeoplePage page() throws IOException {
        var listed = staffing().listed();
        return new PeoplePage(listed.staff(), listed.keys(), listed.user(), tools.ground().clock().getZone());
    }

    PeoplePage end(PersonId who) throws IOException {
        staffing().end(who);
        return page();
    }

    Opened<PersonPage> form(Optional<Employed> now) {
        return Opened.of(tools, now.map(one -> "person/" + one.id()).orElse(NEW),
                new PersonPage(new PersonForm(tools.chart().people.staff(), now),
                        now.map(one -> history(one.id())).orElse(List.of())));
    }

    /// The newest first.
    private List<HistoryLine> history(PersonId id) {
        var past = new Histories(tools).past();
        return tools.chart().chart.trail().ofRow("person", id.toString()).reversed().stream()
                .map(entry -> past.line(entry.at(), entry.act().who(), List.of(says(entry)))).toList();
    }

    private static String named(Map<String, @Nullable String> row) {
        var title = String.valueOf(row.get("credentials"));
        return row.get("name") + (title.isEmpty() ? "" : ", " + title);
    }

    private String says(Entry entry) {
        var role = Choices.read(Role.class, String.valueOf(entry.after().get("role")))
                .map(one -> tools.say("people.role." + Choices.text(one)).replace("_", "")).orElse("");
        return switch (entry.act().what()) {
            case RE_ROLED -> tools.say("people.history.role", role);
            case LEFT -> tools.say("people.history.left");
            case READMITTED -> tools.say("people.history.back", role);
            case RENAMED -> tools.say("people.history.renamed", named(entry.before()), named(entry.after()));
            default -> tools.say("people.history.admitted", role);
        };
    }
}
