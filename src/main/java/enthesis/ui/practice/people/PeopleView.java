package enthesis.ui.practice.people;

import enthesis.domain.entry.Choices;
import enthesis.domain.value.PersonId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.practice.list.EntryListView;
import enthesis.ui.practice.list.LineView;
import enthesis.ui.practice.people.PeoplePage.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;

/// Who works here. What only an owner may do is dimmed for everybody else, and a sentence says so.
public final class PeopleView extends EntryListView<Line> {
    private final PeopleModel model;
    private final ActButton password;
    private final ActButton end;

    public PeopleView(PeopleModel model, Texts texts, Runnable leave) {
        super("people", model, texts, leave);
        this.model = model;
        var begin = act("new", model::begin).named("people-new");
        password = act("password", model::password).named("people-password");
        end = act("end", model::end).named("people-end");
        var recovery = act("recovery", model::recovery).named("people-recovery");
        begin.setDisable(!model.page().mayEdit());
        recovery.setDisable(!model.page().mayEdit());
        begin(begin, password, end, recovery);
    }

    @Override
    protected boolean name(Optional<Line> line) {
        boolean user = line.filter(Line::user).isPresent();
        password.setText(say(user ? "passwordOwn" : "password"));
        password.setDisable(!model.maySetPassword(line));
        end.setText(say(line.filter(one -> !one.active()).isPresent() ? "back" : "end"));
        end.setDisable(!model.mayEnd(line) && !model.mayReadmit(line));
        return model.mayEdit(line);
    }

    @Override
    protected Node row(Line line, LineView shown) {
        var who = line.one().colleague();
        var named = who.credentials().isEmpty() ? who.name() : who.name() + ", " + who.credentials();
        return shown.marked(named, since(line), mark(line), !line.active()
                ? "line-second"
                : line.key() ? "own-mark" : "caution-mark");
    }

    private String mark(Line line) {
        if (!line.active()) {
            return say("gone");
        }
        var role = say("role." + Choices.text(line.one().colleague().role())).replace("_", "");
        return line.key() ? role : say("noKey", role);
    }

    private String since(Line line) {
        var since = texts.date(day(line.one().since()));
        return line.one().left().map(left -> say("left", since, texts.date(day(left))))
                .orElseGet(() -> say(line.user() ? "you" : "since", since));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, model.page().zone());
    }

    @Override
    protected String spoken(Line line) {
        return line.one().colleague().name() + ", " + mark(line) + ", " + since(line);
    }

    /// Chooses somebody where they are listed.
    public void choose(PersonId who) {
        choose(line -> line.one().id().equals(who));
    }
}
