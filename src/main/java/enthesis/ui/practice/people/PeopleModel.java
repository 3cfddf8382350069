package enthesis.ui.practice.people;

import enthesis.domain.people.Employed;
import enthesis.domain.value.PersonId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.practice.list.EntryListModel;
import enthesis.ui.practice.people.PeoplePage.Line;
import java.util.Optional;
import java.util.function.Consumer;

/// Who works here, those who left last. An owner admits somebody, changes a role, sets a password anew, ends an access,
/// replaces the recovery sheet; everybody changes their own password.
public final class PeopleModel extends EntryListModel<Line> {
    private final PeopleDesk desk;
    private PeoplePage page;
    private Optional<PersonId> ending = Optional.empty();

    /// What the list asks of the chart, off the screen; gives the people as they are then.
    public interface End {
        PeoplePage end(PersonId who) throws Exception;
    }

    /// Where it leads: to the form of somebody new, of a role, to a password, to that of somebody who comes back, to a
    /// new recovery sheet.
    public record Ways(Runnable begin, Consumer<Employed> edit, Consumer<Employed> password, Consumer<Employed> back,
            Runnable recovery) {}

    public record PeopleDesk(Work work, Texts texts, End end, Ways ways) {}

    public PeopleModel(PeopleDesk desk, PeoplePage page) {
        super(desk.work(), desk.texts());
        this.desk = desk;
        this.page = page;
        lines.set(page.lines());
        chosen.subscribe(_ -> ending = Optional.empty());
        if (!page.mayEdit()) {
            message.set(texts.say("people.owners"));
        }
    }

    PeoplePage page() {
        return page;
    }

    boolean mayEdit(Optional<Line> line) {
        return page.mayEdit() && line.filter(Line::active).isPresent();
    }

    boolean mayEnd(Optional<Line> line) {
        return mayEdit(line) && line.filter(Line::user).isEmpty();
    }

    boolean mayReadmit(Optional<Line> line) {
        return page.mayEdit() && line.filter(one -> !one.active()).isPresent();
    }

    boolean maySetPassword(Optional<Line> line) {
        return mayEdit(line) || line.filter(Line::user).isPresent();
    }

    public void begin() {
        if (page.mayEdit()) {
            desk.ways().begin().run();
        }
    }

    @Override
    public void edit() {
        chosen.get().filter(_ -> mayEdit(chosen.get())).map(Line::one).ifPresent(desk.ways().edit());
    }

    public void password() {
        chosen.get().filter(_ -> maySetPassword(chosen.get())).map(Line::one).ifPresent(desk.ways().password());
    }

    public void recovery() {
        if (page.mayEdit()) {
            desk.ways().recovery().run();
        }
    }

    /// Ends the access of the chosen one: the first press says what that means, the second does it. Somebody who has
    /// left is admitted again instead.
    public void end() {
        if (mayReadmit(chosen.get())) {
            desk.ways().back().accept(chosen.get().orElseThrow().one());
            return;
        }
        var line = chosen.get().filter(_ -> mayEnd(chosen.get()));
        if (line.isEmpty()) {
            return;
        }
        var one = line.get().one();
        var refused = page.staff().ending(one.id());
        if (refused.isPresent()) {
            message.set(texts.say(refused.get()));
        } else if (ending.filter(one.id()::equals).isEmpty()) {
            ending = Optional.of(one.id());
            message.set(texts.say("people.endAsk", one.colleague().name()));
        } else {
            ended(one);
        }
    }

    private void ended(Employed one) {
        ask(() -> desk.end().end(one.id()), now -> {
            page = now;
            lines.set(now.lines());
        }, texts.say("people.ended", one.colleague().name()));
    }
}
