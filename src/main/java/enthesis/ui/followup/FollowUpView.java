package enthesis.ui.followup;

import enthesis.domain.entry.Field;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.ContactFields;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.finding.FindingDesk;
import enthesis.ui.kit.finding.FindingsPanel;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.keys.EnterGoesOn;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The call after an injection: what came of it, the diary, the red flags, what needs somebody. Ctrl+Enter closes the
/// call and keeps all of it, Esc leaves it as a draft.
public final class FollowUpView extends BorderPane {
    private static final double FLAGS = 270;

    private final FollowUpModel model;
    private final Texts texts;
    private final CallBarView call;
    private final DiaryView diary;
    private final DaysRail rail;
    private final FlagsView flags;
    private final FindingsPanel panel;
    private final EntryField words;
    private final EntryField handed;

    /// Where it leads: to the form of an adverse event, of a new one without, to the sheet on paper, and back.
    public record FollowUpActs(Consumer<Optional<AdverseEvent>> event, Runnable print, Runnable leave) {}

    public FollowUpView(FollowUpModel model, Texts texts, FollowUpActs acts) {
        this.model = model;
        this.texts = texts;
        setId("follow-up");
        getStyleClass().add("follow-up");
        getStylesheets().addAll(sheet("sections"), sheet("patients"), sheet("followup"));
        call = new CallBarView(model, texts, this::goOn);
        words = entry(ContactFields.WORDS, "words");
        handed = entry(ContactFields.HANDED, "handed");
        diary = new DiaryView(model, texts, words::requestFocus);
        flags = new FlagsView(model, texts);
        panel = new FindingsPanel(new FindingDesk(model.sheet, texts,
                model.practice().rules().visit().reasonLetters().whole(), this::go));
        rail = new DaysRail(model, texts, day -> diary.go(DiaryItem.TREATED.on(day)));
        setLeft(rail.view);
        setCenter(main());
        setRight(side(acts));
        setBottom(foot(acts));
        keys(acts);
        model.reading.subscribe(this::show);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(FollowUpView.class.getResource("/enthesis/ui/" + name + ".css"))
                .toExternalForm();
    }

    private EntryField entry(Field field, String name) {
        var entry = new EntryField(texts.say("followup." + name), model.sheet.text(field)).named("contact-" + name);
        HBox.setHgrow(entry, Priority.ALWAYS);
        entry.setPrefWidth(100);
        return entry;
    }

    private VBox main() {
        var session = model.page.session();
        var head = new SectionHead(texts.say("followup.title", Integer.toString(model.reading.get().day())),
                texts.say("followup.after", model.page.place(), Integer.toString(session.place().session()),
                        texts.date(session.injected())))
                .side(session.place().side(), texts.words());
        var telephone = new Label(model.page.telephone().isBlank()
                ? texts.say("followup.noTelephone")
                : model.page.telephone());
        telephone.getStyleClass().add(model.page.telephone().isBlank() ? "sub" : "telephone");
        telephone.setMinWidth(USE_PREF_SIZE);
        var turn = ActButton.plain(texts.say("followup.turn"), "", model::turn).named("turn");
        var top = new HBox(12, head, telephone, turn);
        HBox.setHgrow(head, Priority.ALWAYS);
        top.setFillHeight(false);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(diary, Priority.ALWAYS);
        var said = new HBox(12, words, handed);
        EnterGoesOn.within(said, flags);
        var main = new VBox(8, top, call, new UrgentView(model, texts), diary, new FlareView(model, texts),
                said);
        main.getStyleClass().add("follow-up-main");
        return main;
    }

    /// Where somebody was reached the diary is asked; else only words are left to say.
    private void goOn() {
        if (model.reading.get().result().filter(Contact.Result::heard).isPresent()) {
            diary.start();
        } else {
            words.requestFocus();
        }
    }

    private static ScrollPane quiet(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private VBox side(FollowUpActs acts) {
        var asked = quiet(flags);
        asked.setMinHeight(FLAGS);
        asked.setPrefHeight(FLAGS);
        var events = new VBox(4);
        model.page.events().forEach(event -> events.getChildren().add(ActButton.plain(texts.say("followup.event",
                event.term(), Integer.toString(event.judged().grade())), "",
                () -> acts.event().accept(Optional.of(event))).wide()));
        events.getChildren().add(ActButton.plain(texts.say("followup.event.new"), "Alt+V",
                () -> acts.event().accept(Optional.empty())).wide().named("new-event"));
        events.getChildren().add(ActButton.plain(texts.say("followup.print"), "Ctrl+P", acts.print()).wide()
                .named("print-call"));
        VBox.setVgrow(panel, Priority.ALWAYS);
        var side = new VBox(panel, asked, events);
        side.getStyleClass().add("follow-up-side");
        return side;
    }

    private SectionFoot foot(FollowUpActs acts) {
        var foot = new SectionFoot(model.sheet, texts, texts.say("followup.close"), "Ctrl+Enter", model::keep)
                .leaving(model.failure, texts.say("followup.leave"), acts.leave());
        EnterGoesOn.within(flags, foot.next);
        return foot;
    }

    private void keys(FollowUpActs acts) {
        var keys = new KeyMap();
        rail.keys(keys);
        keys.on("Alt+I", texts.say("followup.diary"), diary::start)
                .on("Ctrl+Enter", texts.say("followup.close"), model::keep)
                .on("Ctrl+P", texts.say("followup.print"), acts.print())
                .on("Esc", texts.say("followup.leave"), acts.leave())
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo)
                .onIf("Ctrl+G", texts.say("kit.key.nextOpen"), panel::next)
                .on("Alt+W", texts.say("followup.turn"), model::turn)
                .on("Alt+D", texts.say("followup.handed"), handed::requestFocus)
                .on("Alt+V", texts.say("followup.event.new"), () -> acts.event().accept(Optional.empty()))
                .listenFor(this);
    }

    private void go(Field field) {
        if (!diary.go(field) && !flags.go(field)) {
            call.start();
        }
    }

    private void show(FollowUpReading reading) {
        panel.show(reading.findings(), reading.open());
    }

    /// What came of the call is said first.
    public void start() {
        call.start();
    }
}
