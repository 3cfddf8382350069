package enthesis.app.patient;

import enthesis.app.desk.Handover;
import enthesis.app.desk.Place;
import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.app.drawing.DrawnBefore;
import enthesis.app.drawing.PatientDesk;
import enthesis.app.form.KeptLine;
import enthesis.app.form.Slip;
import enthesis.app.form.StatusLine;
import enthesis.app.outcome.OutcomeReader;
import enthesis.domain.course.Course;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.banner.BannerView;
import enthesis.ui.kit.frame.FrameView;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.patient.BannerWords;
import enthesis.ui.patient.chart.Assessing;
import enthesis.ui.patient.chart.LinkDesk;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.patient.chart.PatientModel;
import enthesis.ui.patient.chart.PatientPage;
import enthesis.ui.patient.chart.PatientView;
import enthesis.ui.patient.document.DocumentWays;
import enthesis.ui.patient.end.CourseEnds;
import enthesis.ui.patient.score.ScoresModel;
import java.util.Optional;
import java.util.function.Consumer;

/// Wires the screen of one patient.
public final class PatientPlace implements Place {
    private final Tools tools;
    private final PatientId id;
    private final PatientModel model;
    private final FrameView frame;
    private final PatientView view;
    private final Slip slip;
    private final Slip drawn;
    private final KeptLine line;
    private boolean begin;

    public PatientPlace(Tools tools, PatientId id, PatientActs acts, Runnable find, Runnable lock, Runnable back) {
        this.tools = tools;
        this.id = id;
        model = new PatientModel(tools.work(), new PatientReader(tools)::read, tools::today, acts, tools.texts());
        model.linking.set(Optional.of(links(tools)));
        model.ends.set(Optional.of(ends(tools)));
        model.rules.set(Optional.of(tools.practice().rules().series()));
        slip = new Slip(tools, "link/" + id, model.slip);
        drawn = new Slip(tools, DrawnBefore.subject(id, tools.today()), model.drawn.sheet);
        line = new KeptLine(tools);
        view = new PatientView(model, tools.texts(), key -> RegionWords.region(key, tools.texts()));
        frame = new FrameView(tools.texts());
        var banner = new BannerView(tools.texts(), find, lock);
        var words = new BannerWords(tools.texts());
        model.page.subscribe(page -> page.map(PatientPage::patient)
                .ifPresent(patient -> banner.facts.set(words.facts(patient, tools.today(), Optional.empty()))));
        model.page.addListener((_, before, _) -> {
            if (before.isEmpty()) {
                view.start();
            }
        });
        frame.top(banner);
        frame.main(view);
        frame.bottom(StatusLine.of(tools, slip.state(), drawn.state()));
        new KeyMap().on("Ctrl+K", tools.say("kit.find"), find).on("Ctrl+L", tools.say("kit.lock"), lock)
                .on("Esc", tools.say("kit.key.back"), () -> back(back)).listenFor(frame);
    }

    private void back(Runnable back) {
        if (!model.leaveChoice()) {
            back.run();
        }
    }

    /// Begins a visit as soon as the patient is read, where that is possible.
    public PatientPlace beginning() {
        begin = true;
        return this;
    }

    /// Lets the patient draw before a visit is begun.
    public PatientPlace handing(Handover handover) {
        var desk = new PatientDesk(tools, handover);
        model.drawn.handing.set(Optional.of(() -> desk.hand(model.drawn.sheet, tools.ground().shipped().atlas(),
                drawn::keep)));
        return this;
    }

    /// Leads to the days after a course's last session.
    public PatientPlace following(Consumer<Course> to) {
        model.following.set(Optional.of(to));
        return this;
    }

    /// Leads to the days after any one session that was given.
    public PatientPlace followingOne(Consumer<FollowedSession.Key> to) {
        model.followingOne.set(Optional.of(
                line -> to.accept(new FollowedSession.Key(id, line.visit(), line.course()))));
        return this;
    }

    /// Leads to the papers of a course that can be given.
    public PatientPlace giving(Consumer<Course> to) {
        model.giving.set(Optional.of(to));
        return this;
    }

    /// Leads to where the chart is exported, or one course of it.
    public PatientPlace exporting(Consumer<Optional<Course>> to) {
        model.exporting.set(Optional.of(to));
        return this;
    }

    /// Leads to what other programs say, where they say anything.
    public PatientPlace elsewhere(Runnable to) {
        tools.work().run(() -> tools.chart().brought.any(id),
                any -> model.elsewhere.set(any ? Optional.of(to) : Optional.empty()), _ -> {});
        return this;
    }

    /// Leads to the documents from outside.
    public PatientPlace documents(DocumentWays ways) {
        model.outside.set(Optional.of(ways));
        return this;
    }

    /// Leads to the assessment of a course.
    public PatientPlace assessing(Assessing ways) {
        model.assessing.set(Optional.of(ways));
        return this;
    }

    /// Shows what the courses were answered, and leads to where it is asked.
    public PatientPlace asking(Consumer<Course> to) {
        var reader = new OutcomeReader(tools);
        model.scores.desk.set(Optional.of(new ScoresModel.ScoresDesk(reader.practice(), reader::of, to)));
        return this;
    }

    /// Two charts of one person; each job runs on the chart's thread.
    private static LinkDesk links(Tools tools) {
        return new LinkDesk(number -> tools.chart().patients.numbered(number),
                (one, other, why) -> tools.chart().links.link(one, other, why, tools.who()),
                (one, other, why) -> tools.chart().links.unlink(one, other, why, tools.who()));
    }

    private static CourseEnds ends(Tools tools) {
        return new CourseEnds((course, end) -> tools.chart().courses.end(course, end, tools.who()),
                (course, why) -> tools.chart().courses.reopen(course, why, tools.who()),
                tools.practice().rules().visit().reasonLetters().whole());
    }

    @Override
    public FrameView node() {
        return frame;
    }

    @Override
    public Optional<Seen> seen() {
        return Seen.chart(tools, id);
    }

    @Override
    public void readAhead() {
        if (begin) {
            model.showAndBegin(id);
        } else {
            model.show(id);
        }
    }

    /// The focus follows what was read.
    @Override
    public void start() {}

    @Override
    public void keep() {
        slip.keep();
        drawn.keep();
    }

    @Override
    public void leave(Runnable then) {
        slip.leave(() -> drawn.leave(then, line::held), line::held);
    }

    @Override
    public void end(Runnable then, Runnable held) {
        slip.leave(() -> drawn.leave(then, _ -> held.run()), _ -> held.run());
    }
}
