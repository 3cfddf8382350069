package enthesis.ui.visit;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.banner.BannerView;
import enthesis.ui.kit.ceiling.CeilingBar;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.finding.FindingDesk;
import enthesis.ui.kit.finding.FindingsPanel;
import enthesis.ui.kit.frame.FrameView;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.StatusView;
import enthesis.ui.kit.rail.RailView;
import enthesis.ui.kit.section.CeilingWords;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.visit.keeping.KeptWords;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

/// The workspace of a visit: banner, rail, the section in front, what needs the user, and how safe the typing is.
///
/// `F1`..`F9` bring sections forward, Ctrl+G goes to the next open finding, Esc closes what is open and then goes back.
public final class VisitView extends StackPane {
    private static final Duration IDLE = Duration.millis(180);

    private final VisitModel model;
    private final VisitActs acts;
    private final Texts texts;
    private final FrameView frame;
    private final RailView rail;
    private final BannerView banner;
    public final StatusView status;
    private final FindingsPanel findings;
    private final SectionFoot foot;
    private final ActButton drawer = ActButton.plain("", "", this::drawer).named("drawer");
    private final SectionsView sections;
    private final VoidView voiding;
    private final CeilingBar ceiling = new CeilingBar();
    private final RailWords railWords;
    private final BannerWords bannerWords;

    public VisitView(VisitModel model, Texts texts, InstantSource clock, VisitActs acts,
            Map<Section, Function<Desk, SectionView>> makers) {
        this.model = model;
        this.acts = acts;
        this.texts = texts;
        model.sheet.names(new TypingNames(model.sheet, texts)::of);
        railWords = new RailWords(texts);
        bannerWords = new BannerWords(texts);
        var reasons = model.reading().get().about().practice().rules().visit().reasonLetters().whole();
        sections = new SectionsView(new Desk(model.sheet, model.reading(), model.marks, texts, clock, this::next,
                this::go), makers);
        frame = new FrameView(texts);
        banner = new BannerView(texts, acts.find(), this::lock);
        rail = new RailView(index -> show(List.of(Section.values()).get(index)));
        status = new StatusView(texts);
        findings = new FindingsPanel(new FindingDesk(model.sheet, texts, reasons, this::go, model.decides));
        foot = new SectionFoot(model.sheet, texts, "", "", this::next);
        foot.before().getChildren().add(drawer);
        plain(foot.undo);
        plain(foot.redo);
        voiding = new VoidView(texts, model.voiding.text(VisitModel.VOID_REASON), reasons, acts.voided(),
                this::closeVoid);
        getStylesheets().add(Objects.requireNonNull(VisitView.class.getResource("/enthesis/ui/sections.css"))
                .toExternalForm());
        compose();
        bind();
        keys();
    }

    /// Undo and Redo have Ctrl+Z and Ctrl+Y; their letters belong to the sections (Alt+U mends).
    private static void plain(ActButton button) {
        button.setMnemonicParsing(false);
        button.textProperty().subscribe(words -> button.setText(words.replace("_", "")));
    }

    private void compose() {
        frame.top(banner);
        frame.left(rail);
        frame.main(new StackPane(sections, voiding));
        frame.right(findings);
        frame.foot(foot);
        frame.bottom(status);
        getChildren().add(frame);
        var about = model.reading().get().about();
        rail.below(ceiling);
        if (about.visit().state() == Visit.State.OPEN) {
            var link = new Hyperlink(texts.say("visit.void"));
            link.setId("void");
            link.setOnAction(_ -> voiding.open());
            rail.foot(link);
        }
        status.user.set(about.userName());
    }

    private void bind() {
        var words = new KeptWords(texts, model.reading().get().about().zone());
        model.keeping.state().subscribe(kept -> status.kept.set(words.of(kept)));
        model.reading().subscribe(this::read);
        model.section().subscribe(this::front);
        drawer.managedProperty().bind(drawer.visibleProperty());
        frame.roomy.subscribe(_ -> arrange());
        var idle = new PauseTransition(IDLE);
        idle.setOnFinished(_ -> {
            if (sections.buildOne()) {
                idle.playFromStart();
            }
        });
        // whoever moves, clicks or types waits for no section that is not asked for
        addEventFilter(InputEvent.ANY, _ -> {
            if (idle.getStatus() == Animation.Status.RUNNING) {
                idle.playFromStart();
            }
        });
        // a window that closed has forgotten its colours
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .subscribe(showing -> {
                    if (showing) {
                        idle.playFromStart();
                    } else {
                        idle.stop();
                    }
                });
    }

    private void read(Reading reading) {
        rail.entries.set(railWords.entries(reading, model.readOnly()));
        var done = rail.entries.get().stream()
                .filter(entry -> entry.state() == enthesis.ui.kit.sign.StateSign.State.DONE)
                .count();
        rail.title.set(texts.say("visit.day", texts.date(reading.about().today())));
        rail.subtitle.set(railWords.subtitle(reading, done, model.readOnly()));
        var facts = bannerWords.of(reading);
        if (!facts.equals(banner.facts.get())) {
            banner.facts.set(facts);
        }
        var share = CeilingWords.of(reading, texts);
        ceiling.setVisible(share.isPresent() && !reading.solutions().isEmpty());
        share.filter(now -> !now.equals(ceiling.facts.get())).ifPresent(ceiling.facts::set);
        findings.show(reading.findings(), reading.open());
        drawer.setText(texts.say("visit.drawer", Integer.toString(reading.open().size())));
        footOf(reading);
    }

    private void front(Section section) {
        sections.show(section);
        rail.selected.set(section.key() - 1);
        arrange();
        footOf(model.reading().get());
        inFront().ifPresent(SectionView::start);
    }

    /// Lays out what stands around the section in front. A panel of its own stays beside it; what needs the user is a
    /// drawer in a small window.
    private void arrange() {
        boolean whole = inFront().filter(one -> one.room() == SectionView.Room.WHOLE).isPresent();
        var own = inFront().flatMap(SectionView::panel);
        rail.narrow.set(whole || !frame.roomy.get());
        frame.drawerOpen.set(false);
        own.ifPresentOrElse(frame::beside, () -> frame.right(whole ? null : findings));
        drawer.setVisible(own.isEmpty() && !frame.roomy.get());
        foot.setVisible(!whole);
        foot.setManaged(!whole);
    }

    private void drawer() {
        frame.drawerOpen.set(!frame.drawerOpen.get());
    }

    /// The way on: the next section; from the last one to what is open, and to the signature when nothing is.
    private void footOf(Reading reading) {
        var next = model.next();
        foot.next.setVisible(next.isPresent() || !model.readOnly());
        if (next.isPresent()) {
            name(texts.say("visit.next", railWords.name(next.get())), "F" + next.get().key());
        } else if (reading.open().isEmpty()) {
            name(texts.say("visit.sign"), "Ctrl+S");
        } else {
            name(texts.say("visit.missing"), "Ctrl+G");
        }
    }

    private void name(String words, String key) {
        foot.next.setText(words);
        foot.next.key(key);
    }

    private void keys() {
        var keys = new KeyMap();
        for (var section : Section.values()) {
            keys.on("F" + section.key(), RailWords.name(section, texts), () -> show(section));
        }
        keys.on("Ctrl+G", texts.say("kit.key.nextOpen"), this::nextOpen)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo)
                .on("Ctrl+K", texts.say("kit.find"), acts.find()).on("Ctrl+L", texts.say("kit.lock"), this::lock)
                .on("Ctrl+S", texts.say("visit.sign"), this::sign)
                .on("Ctrl+P", texts.say("kit.key.print"), this::print)
                .listenFor(this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> model.settle());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> model.settle());
    }

    private Optional<SectionView> inFront() {
        return sections.view(model.section().get());
    }

    private void sign() {
        if (inFront().filter(SectionView::signs).isEmpty()) {
            show(Section.SIGN);
        }
    }

    private void print() {
        inFront().ifPresent(SectionView::prints);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (frame.drawerOpen.get()) {
                frame.drawerOpen.set(false);
            } else if (!voiding.closed()
                    && sections.view(model.section().get()).filter(SectionView::closed).isEmpty()) {
                acts.back().run();
            }
        }
    }

    private void closeVoid() {
        voiding.closed();
    }

    private void lock() {
        if (!model.readOnly()) {
            model.keeping.rows();
        }
        acts.lock().run();
    }

    /// Who works here now.
    public void user(String name) {
        status.user.set(name);
    }

    /// Brings a section forward and the focus to where its work begins.
    public void show(Section section) {
        if (section == model.section().get()) {
            sections.view(section).ifPresent(SectionView::start);
        } else {
            model.show(section);
        }
    }

    private void next() {
        if (model.next().isPresent()) {
            model.next().ifPresent(this::show);
        } else if (model.reading().get().open().isEmpty()) {
            sign();
        } else {
            nextOpen();
        }
    }

    private void nextOpen() {
        frame.drawerOpen.set(!frame.roomy.get());
        model.nextOpen().map(Finding::where).ifPresent(this::go);
    }

    /// Opens the section of a field and puts the focus on its control.
    public void go(Field field) {
        model.settle();
        model.sectionOf(field).ifPresent(section -> {
            show(section);
            sections.view(section).ifPresent(view -> view.focus(field));
        });
    }
}
