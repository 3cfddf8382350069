package enthesis.ui.practice.people;

import enthesis.domain.entry.Choices;
import enthesis.domain.value.PersonId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.practice.entry.EntryLineView;
import enthesis.ui.practice.entry.EntryListView;
import enthesis.ui.practice.people.PeoplePage.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;

/// Who works here. What only an owner may do is dimmed for everybody else, and a sentence says so.
public final class PeopleView extends EntryListView<Line> {
    private final PeopleModel model;
    private final Texts texts;
    private final ActButton password;
    private final ActButton end;

    public PeopleView(PeopleModel model, Texts texts, Runnable leave) {
        super("people", texts, new Source<>(model.lines, model.chosen, model.message, model::edit, leave));
        this.model = model;
        this.texts = texts;
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
        password.setText(texts.say(user ? "people.passwordOwn" : "people.password"));
        password.setDisable(!model.maySetPassword(line));
        end.setText(texts.say(line.filter(one -> !one.active()).isPresent() ? "people.back" : "people.end"));
        end.setDisable(!model.mayEnd(line) && !model.mayReadmit(line));
        return model.mayEdit(line);
    }

    @Override
    protected Node row(Line line, EntryLineView shown) {
        var who = line.one().colleague();
        var named = who.credentials().isEmpty() ? who.name() : who.name() + ", " + who.credentials();
        return shown.marked(named, since(line), mark(line), !line.active()
                ? "line-second"
                : line.key() ? "own-mark" : "caution-mark");
    }

    private String mark(Line line) {
        if (!line.active()) {
            return texts.say("people.gone");
        }
        var role = texts.say("people.role." + Choices.text(line.one().colleague().role())).replace("_", "");
        return line.key() ? role : texts.say("people.noKey", role);
    }

    private String since(Line line) {
        var since = texts.date(day(line.one().since()));
        return line.one().left().map(left -> texts.say("people.left", since, texts.date(day(left))))
                .orElseGet(() -> texts.say(line.user() ? "people.you" : "people.since", since));
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
