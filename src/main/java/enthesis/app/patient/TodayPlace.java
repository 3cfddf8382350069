package enthesis.app.patient;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.followup.CallPapers;
import enthesis.app.followup.CallReader;
import enthesis.app.outcome.OutcomesDue;
import enthesis.app.practice.shelf.LotsToLook;
import enthesis.domain.course.CourseKey;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.people.Clinic;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.today.TodayModel;
import enthesis.ui.today.TodayView;
import java.util.function.Consumer;

/// Wires Today.
public final class TodayPlace implements Place {
    private final Tools tools;
    private final TodayModel model;
    private final TodayView view;

    public TodayPlace(Tools tools, TodayModel.TodayActs acts) {
        this.tools = tools;
        model = new TodayModel(tools.work(), new TodayReader(tools)::read, tools::today, acts, tools.texts());
        model.clinic.bind(tools.board().clinic().map(Clinic::name));
        model.user.bind(tools.board().user());
        view = new TodayView(model, tools.texts());
        view.status.trail.bind(tools.board().trail());
        view.status.backup.bind(tools.board().backup());
    }

    /// Reads the calls as well; `open` shows one.
    public TodayPlace calling(Consumer<FollowedSession.Key> open) {
        model.calling(new TodayModel.Calls(new CallReader(tools)::read, open,
                new CallReader(tools)::tried));
        return this;
    }

    /// Reads the lots that somebody should look at as well; `open` shows the shelf at one.
    public TodayPlace stocking(Consumer<ShelfLot> open) {
        model.stocking(new TodayModel.Stock(new LotsToLook(tools)::read, open));
        return this;
    }

    /// Reads the outcomes that are due as well; `open` asks one.
    public TodayPlace asking(Consumer<CourseKey> open) {
        model.asking(new TodayModel.Asks(new OutcomesDue(tools)::read, open));
        return this;
    }

    /// Prints the lists and the sheets for calls.
    public TodayPlace printing() {
        model.printing(new TodayModel.Printing(new DayPapers(tools)::print, new CallPapers(tools)::print));
        return this;
    }

    /// `open` shows what the practice has seen.
    public TodayPlace counting(Runnable open) {
        model.counting(open);
        return this;
    }

    @Override
    public TodayView node() {
        return view;
    }

    @Override
    public void readAhead() {
        model.refresh();
    }

    @Override
    public void start() {
        view.start();
    }

    @Override
    public void keep() {}

    @Override
    public void leave(Runnable then) {
        then.run();
    }
}
