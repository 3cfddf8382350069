package enthesis.app.exchange;

import enthesis.app.desk.Place;
import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.intake.Fact;
import enthesis.domain.patient.Person;
import enthesis.domain.value.PatientId;
import enthesis.ui.practice.intake.BroughtView;
import java.util.List;
import java.util.Optional;

/// The screen of what other programs say of a patient.
public final class BroughtPlace implements Place {
    private final Tools tools;
    private final Person person;
    private final BroughtView view;

    private BroughtPlace(Tools tools, Page page, Runnable back) {
        this.tools = tools;
        person = page.person;
        view = new BroughtView(page.facts, person.shown(), tools.texts(), back);
    }

    private record Page(Person person, List<Fact> facts) {}

    /// The way there.
    public static Runnable way(Tools tools, PracticeLists.Opener opener, PatientId id, Runnable back) {
        return () -> opener.open(() -> new Page(tools.chart().patients.get(id).orElseThrow().person(),
                tools.chart().brought.of(id)), page -> new BroughtPlace(tools, page, back));
    }

    @Override
    public BroughtView node() {
        return view;
    }

    @Override
    public void start() {
        view.start();
    }

    @Override
    public Optional<Seen> seen() {
        return Seen.chart(tools, person.id());
    }

    @Override
    public void keep() {}

    @Override
    public void leave(Runnable then) {
        then.run();
    }
}
