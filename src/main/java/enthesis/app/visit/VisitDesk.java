package enthesis.app.visit;

import enthesis.app.desk.Handover;
import enthesis.app.desk.OutgoingPapers;
import enthesis.app.desk.Place;
import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.app.drawing.PatientDesk;
import enthesis.app.emergency.VisitFacts;
import enthesis.app.form.KeptLine;
import enthesis.app.form.Slip;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.note.NoteText;
import enthesis.domain.note.handout.LetterSheet;
import enthesis.domain.patient.Patient;
import enthesis.domain.people.Right;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.Visit;
import enthesis.domain.wording.Language;
import enthesis.ui.emergency.CardFacts;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.map.MapView;
import enthesis.ui.map.marking.Outside;
import enthesis.ui.visit.OwnSections;
import enthesis.ui.visit.VisitActs;
import enthesis.ui.visit.VisitModel;
import enthesis.ui.visit.VisitView;
import enthesis.ui.visit.keeping.Keeping;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Wires the workspace of one visit.
public final class VisitDesk implements Place {
    private final Tools tools;
    private final VisitModel model;
    private final VisitView view;
    private final Slip addendum;
    private final Slip voiding;
    private final VisitFacts facts;
    private final Optional<Field> field;
    private boolean ending;

    /// Where it leads beside the patient: to the candidacy and the consent of a course, from which one comes back to
    /// the field; and the field one has come back to.
    public record Ways(BiConsumer<Course, Field> candidacy, BiConsumer<Course, Field> consent,
            Optional<Field> field) {}

    public VisitDesk(Tools tools, VisitLoad loaded, VisitActs acts, Handover handover, Runnable again,
            Ways ways) {
        this.tools = tools;
        var keeper = new VisitKeeper(tools, loaded.about());
        model = new VisitModel(loaded.about(), loaded.kept(), keeper, new FxReminders(), tools.ground().clock());
        model.decides.bind(tools.board().may(Right.ANSWER_STOP));
        facts = new VisitFacts(tools.texts(), tools.ground().clock(), model.reading());
        keeper.onLearnt(this::known);
        if (!loaded.sheet().equals(loaded.kept())) {
            model.keeping.drafted(loaded.sheet());
            model.sheet.edit(loaded.sheet().changesSince(loaded.kept()), tools.say("app.restored"));
        }
        var visit = loaded.about().visit().id();
        addendum = new Slip(tools, SignedVisit.subject(visit), new SheetModel());
        voiding = new Slip(tools, VisitKeeper.voiding(visit), model.voiding);
        view = new VisitView(model, tools.texts(), tools.ground().clock(), acts,
                sections(loaded, keeper, again,
                        new OwnSections.Ways(() -> hand(new PatientDesk(tools, handover), loaded),
                                ways.candidacy(), ways.consent(),
                                new LabelDesk(tools, loaded.about().patient().id()).acts(), loaded.usual())));
        view.status.trail.bind(tools.board().trail());
        view.status.backup.bind(tools.board().backup());
        field = ways.field();
    }

    private Map<Section, Function<Desk, SectionView>> sections(VisitLoad loaded, VisitKeeper keeper, Runnable again,
            OwnSections.Ways ways) {
        var makers = new EnumMap<Section, Function<Desk, SectionView>>(
                OwnSections.of(new SimpleObjectProperty<>(loaded.earlier()), ways));
        makers.put(Section.MAP, desk -> map(desk, loaded));
        var papers = new PapersDesk(tools, keeper, model.reading(EnumSet.of(Section.NOTE, Section.SIGN)),
                () -> signedNow(again));
        boolean signed = loaded.signed().isPresent();
        makers.put(Section.NOTE, signed ? _ -> signed(loaded, again) : papers::note);
        makers.put(Section.AFTERCARE,
                desk -> papers.aftercare(desk, loaded.signed().map(note -> note.text().author())));
        makers.put(Section.SIGN, signed ? _ -> signed(loaded, again) : papers::sign);
        return makers;
    }

    private void hand(PatientDesk patient, VisitLoad loaded) {
        model.settle();
        patient.hand(model.sheet, loaded.atlas(), () -> {
            if (!model.readOnly()) {
                model.keeping.rows();
            }
        });
    }

    private MapView map(Desk desk, VisitLoad loaded) {
        var map = MapView.of(desk, loaded.atlas(), tools.theme(), loaded.repertoire(),
                new PictureDesk(tools, loaded.about().patient().id()));
        map.marking().outside.set(new Outside(tools.ground().clock(), desk.now().about().zone(),
                new MarkingDesk(tools, desk, loaded.atlas())));
        return map;
    }

    /// What the rows have added to the person's chart counts from then on.
    private void known(Patient patient) {
        var about = model.reading().get().about();
        if (!about.patient().equals(patient)) {
            model.about(about.knowing(patient));
        }
    }

    @Override
    public VisitView node() {
        return view;
    }

    /// Nothing of a signed visit is kept any more, and no draft of it comes after the signature: it is shown anew, as
    /// it was signed.
    private void signedNow(Runnable again) {
        model.keeping.end();
        var subject = VisitKeeper.subject(model.reading().get().about().visit().id());
        tools.work().run(() -> {
            tools.chart().drafts.clear(subject);
            return subject;
        }, _ -> {}, _ -> {});
        voiding.done(() -> anew(again));
    }

    private void anew(Runnable again) {
        if (!ending) {
            again.run();
        }
    }

    private SectionView signed(VisitLoad loaded, Runnable again) {
        return new SignedPart(tools, loaded.signed().orElseThrow(), new SignedVisit(tools, loaded.about().visit()),
                addendum.sheet, () -> addendum.done(() -> anew(again)), letter(loaded));
    }

    private Optional<Runnable> letter(VisitLoad loaded) {
        var reading = Reading.of(loaded.about(), loaded.sheet());
        return loaded.signed().filter(_ -> NoteText.wasInjected(reading)).map(note -> () -> {
            var wordings = tools.board().wordings().get();
            var language = Language.told(reading.aftercare().language()).orElse(Language.ENGLISH);
            new OutgoingPapers(tools, loaded.about().patient().person()).acts().print()
                    .accept(LetterSheet.of(reading, wordings.in(wordings.given(language)), tools.clinic(),
                            note.text().author()));
        });
    }

    @Override
    public void user(String name) {
        model.sheet.forget();
        model.about(model.reading().get().about().by(name));
        view.user(name);
    }

    @Override
    public CardFacts emergency() {
        return facts.now();
    }

    @Override
    public void witness(Emergency emergency) {
        var about = model.reading().get().about();
        if (emergency.visit().equals(Optional.of(about.visit().id()))) {
            model.about(about.witnessing(List.of(emergency)));
        }
    }

    @Override
    public ObservableValue<Boolean> atTheTable() {
        return model.section()
                .map(now -> now.key() >= Section.TIME_OUT.key() && now.key() <= Section.OBSERVATION.key());
    }

    @Override
    public Optional<Seen> seen() {
        var visit = model.reading().get().about().visit();
        var day = tools.texts().date(LocalDate.ofInstant(visit.performed(), tools.ground().clock().getZone()));
        return Optional.of(new Seen(Optional.of(visit.patient()), Optional.of(visit.id()),
                tools.say(visit.state() == Visit.State.SIGNED ? "trail.seen.note" : "trail.seen.visit", day)));
    }

    @Override
    public void start() {
        view.show(model.readOnly() ? Section.NOTE : model.goesOn());
        field.filter(_ -> !model.readOnly()).ifPresent(view::go);
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(model.section().get());
    }

    @Override
    public void front(Section section) {
        view.show(section);
    }

    @Override
    public void keep() {
        if (!model.readOnly()) {
            model.keeping.rows();
        }
        voiding.keep();
        addendum.keep();
    }

    private boolean signing() {
        return model.sheet.held() || addendum.sheet.held();
    }

    /// While it is being signed nobody leaves: what comes of that is shown first.
    @Override
    public void leave(Runnable then) {
        if (!signing()) {
            var line = new KeptLine(tools);
            keepAll(() -> {
                line.left(model.keeping);
                then.run();
            }, line::held);
        }
    }

    /// The end comes after the signature, for jobs are done in order.
    @Override
    public void end(Runnable then, Runnable held) {
        if (signing()) {
            ending = true;
            tools.work().run(() -> ending, _ -> end(then, held), _ -> end(then, held));
        } else {
            keepAll(then, _ -> {
                ending = false;
                held.run();
            });
        }
    }

    private void keepAll(Runnable then, Consumer<Keeping> held) {
        model.leave(() -> voiding.leave(() -> addendum.leave(then, held), held), () -> held.accept(model.keeping));
    }
}
