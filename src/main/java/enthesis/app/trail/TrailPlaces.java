package enthesis.app.trail;

import enthesis.app.desk.Place;
import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.app.practice.ListPlace;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.patient.find.PatientSearch;
import enthesis.domain.people.Colleague;
import enthesis.domain.trail.TrailAnchor;
import enthesis.storage.deed.ChainReader;
import enthesis.storage.deed.DeedPage;
import enthesis.storage.deed.DeedQuery;
import enthesis.storage.deed.Deeds;
import enthesis.ui.practice.trail.TrailDesk;
import enthesis.ui.practice.trail.TrailModel;
import enthesis.ui.practice.trail.TrailView;
import enthesis.ui.practice.trail.TrailWords;
import java.util.List;

/// The way to the trail. That it was looked at is entered once for each opening.
public final class TrailPlaces implements TrailDesk.Source {
    private final Tools tools;
    private final PracticeLists.Opener opener;
    private final Runnable back;

    /// `back` leads to the practice.
    public TrailPlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {
        this.tools = tools;
        this.opener = opener;
        this.back = back;
    }

    public void list() {
        opener.open(() -> tools.chart().people.all(), this::list);
    }

    private Place list(List<Colleague> colleagues) {
        var around = new TrailDesk.Around(tools.today(), tools.ground().clock().getZone(), colleagues);
        var model = new TrailModel(new TrailDesk(tools.work(), tools.reading(), tools.texts(), this, around,
                new TrailPapers(tools, deeds()).acts()));
        var view = new TrailView(model, tools.texts(), back);
        view.fact.bind(tools.board().trail());
        return new ListPlace(view, view::start,
                Seen.list(tools.say("trail.seen.trail")));
    }

    @Override
    public List<Person> people(String typed) {
        return tools.chart().patients.find(PatientQuery.of(typed, tools.today())).stream()
                .map(PatientSearch.Hit::person).toList();
    }

    @Override
    public DeedPage page(DeedQuery query, int number) {
        return deeds().page(query, number);
    }

    @Override
    public TrailAnchor.Held held(TrailAnchor anchor) {
        return new ChainReader(tools.chart().chart.reading()).held(anchor);
    }

    private Deeds deeds() {
        return new Deeds(tools.chart().chart.reading(), TrailWords.kinds(tools.texts()));
    }
}
