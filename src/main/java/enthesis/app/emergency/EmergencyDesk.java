package enthesis.app.emergency;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Tools;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import enthesis.domain.followup.emergency.Whose;
import enthesis.domain.value.PatientId;
import enthesis.ui.emergency.CardFacts;
import enthesis.ui.emergency.CardView;
import enthesis.ui.emergency.MarkWords;
import enthesis.ui.emergency.Stopwatch;
import enthesis.ui.emergency.StripView;
import enthesis.ui.emergency.WhichCourseView;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.keys.FocusBack;
import enthesis.ui.kit.section.RegionWords;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The emergency card above the work, and the strip that stays until an emergency is ended and written up. What is
/// below stays as it is, with its typing and its focus.
public final class EmergencyDesk {
    /// The work with the strip above it.
    public final BorderPane room = new BorderPane();
    /// Whether an emergency goes on.
    public final BooleanProperty running = new SimpleBooleanProperty();
    private final StackPane layers;
    private final Tools tools;
    private final Node work;
    private final Ways ways;
    private final Choosing choosing;
    private @Nullable OpenCard open;
    private Optional<Emergency> left = Optional.empty();
    private Runnable backToWork = () -> {};

    /// What the card needs of the work: what is on the screen, how a patient is chosen, where an event is written up,
    /// and who on the screen is told what was tapped.
    public record Ways(Supplier<CardFacts> facts, Consumer<Consumer<PatientId>> choose,
            WriteUp writeUp, Consumer<Emergency> witness) {}

    @FunctionalInterface
    public interface WriteUp {
        void write(Emergency emergency, FollowedSession.Key session);
    }

    public EmergencyDesk(Tools tools, Node work, Ways ways) {
        this.tools = tools;
        this.work = work;
        this.ways = ways;
        choosing = new Choosing(tools);
        layers = new StackPane(work);
        room.setCenter(layers);
        new KeyMap().onIf("Shift+F12", this::primary).onIf("Ctrl+Shift+F12", this::noEvent).listenFor(room);
        look();
    }

    /// Reads again which emergency is not finished: the one that went on when the program was killed goes on.
    public void look() {
        tools.work().run(() -> tools.chart().emergencies.unfinished(), this::found, failed());
    }

    private void found(List<Emergency> unfinished) {
        left = unfinished.stream().filter(Emergency::ended).findFirst();
        if (open == null) {
            unfinished.stream().filter(one -> !one.ended()).findFirst().ifPresent(one -> begin(one,
                    Stopwatch.resume(one.opened(), one.reached(), tools.ground().clock().instant(),
                            System::nanoTime)));
        }
        strip();
    }

    /// The card is shown, or goes back to its strip.
    public void toggle() {
        if (shown()) {
            toStrip();
        } else {
            show(Stopwatch.start(tools.ground().clock().instant(), System::nanoTime));
        }
    }

    /// Shows the card; one that is opened now has its clock from `watch`.
    public void show(Stopwatch watch) {
        if (shown()) {
            return;
        }
        var facts = ways.facts.get();
        if (open == null) {
            begin(Emergency.begun(watch.opened(), facts.visit()), watch);
        }
        backToWork = FocusBack.of(work.getScene());
        Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList().forEach(Window::hide);
        if (open != null) {
            lay(facts, open);
        }
    }

    private void begin(Emergency emergency, Stopwatch watch) {
        open = new OpenCard(tools, emergency, watch);
        running.set(true);
    }

    private void lay(CardFacts facts, OpenCard now) {
        var card = new CardView(now.model, facts,
                new CardView.CardActs(this::toStrip, this::end, tools.board().emergency().get()),
                tools.texts(), tools.ground().clock().getZone());
        work.setVisible(false);
        layers.getChildren().add(card);
        strip();
        card.applyCss();
        card.start();
    }

    private boolean shown() {
        return layers.getChildren().size() > 1;
    }

    private void toStrip() {
        layers.getChildren().setAll(work);
        work.setVisible(true);
        if (open != null) {
            ways.witness.accept(open.model.emergency.get());
        }
        strip();
        backToWork.run();
    }

    /// What is typed on the card is kept; the taps are kept already.
    public void keep() {
        if (open != null) {
            open.slip.keep();
        }
    }

    private void end() {
        if (open == null) {
            return;
        }
        var card = open;
        card.model.end(() -> card.slip.done(() -> ended(card.model.emergency.get())));
    }

    private void ended(Emergency emergency) {
        open = null;
        running.set(false);
        ways.witness.accept(over(emergency));
        if (emergency.begun()) {
            left = Optional.of(emergency);
        }
        toStrip();
        if (emergency.begun()) {
            writeUp(emergency);
        }
    }

    /// Where nothing was tapped the end is told all the same: it runs no more.
    private Emergency over(Emergency emergency) {
        return emergency.ended()
                ? emergency
                : emergency.with(emergency.next(Mark.Kind.ENDED, 0, "", Duration.ZERO,
                        tools.ground().clock().instant()));
    }

    private void strip() {
        if (open != null) {
            room.setTop(shown() ? null : running(open));
        } else {
            room.setTop(left.map(this::leftOver).orElse(null));
        }
    }

    private StripView running(OpenCard card) {
        var strip = new StripView("", List.of(ActButton.plain(tools.say("emergency.back"), "F12", this::toggle)
                .named("emergency-back")), tools.texts());
        strip.words.textProperty().bind(card.model.clock.map(clock -> tools.say("emergency.running", clock)));
        return strip;
    }

    private StripView leftOver(Emergency emergency) {
        var opened = new MarkWords(tools.texts(), tools.ground().clock().getZone()).opened(emergency);
        boolean known = emergency.visit().isPresent() || emergency.whose().isPresent();
        return new StripView(tools.say(known ? "emergency.open.judge" : "emergency.open.whose", opened),
                List.of(ActButton.plain(tools.say(known ? "emergency.judge" : "emergency.choose"), "Shift+F12",
                        () -> writeUp(emergency)).named("emergency-write"),
                        ActButton.plain(tools.say("emergency.noEvent"), "Ctrl+Shift+F12", this::noEvent)
                                .named("emergency-none")),
                tools.texts());
    }

    private boolean primary() {
        if (open != null || left.isEmpty()) {
            return false;
        }
        left.ifPresent(this::writeUp);
        return true;
    }

    private boolean noEvent() {
        if (open != null || left.isEmpty()) {
            return false;
        }
        var slip = new NoEventSlip(tools, left.orElseThrow(), this::look, this::strip);
        room.setTop(slip.view);
        slip.view.start();
        return true;
    }

    /// Asks whom it was about where that is not known, of which course where the visit had several, then what it was.
    private void writeUp(Emergency emergency) {
        tools.work().run(() -> choosing.belonging(emergency), found -> {
            switch (found) {
                case Belonging.Session(var key) -> ways.writeUp.write(emergency, key);
                case Belonging.OneOf several -> which(emergency, several);
                case Belonging.Nobody _ -> ways.choose.accept(patient -> chosen(emergency, patient));
            }
        }, failed());
    }

    private void chosen(Emergency emergency, PatientId patient) {
        tools.work().run(() -> choosing.about(emergency, patient), found -> {
            switch (found) {
                case Belonging.Session(var key) -> tie(emergency, key);
                case Belonging.OneOf several -> which(emergency, several);
                case Belonging.Nobody _ -> {
                    left = Optional.of(emergency.of(new Whose(patient, Optional.empty())));
                    strip();
                    noEvent();
                }
            }
        }, failed());
    }

    private void which(Emergency emergency, Belonging.OneOf several) {
        var view = new WhichCourseView(several.visit().courses().stream()
                .map(one -> RegionWords.of(one, tools.texts())).toList(), tools.texts(),
                place -> tie(emergency, several.keys().get(place)), this::strip);
        room.setTop(view);
        view.start();
    }

    /// What was said is kept with the emergency, then it is written up.
    private void tie(Emergency emergency, FollowedSession.Key key) {
        tools.work().run(() -> choosing.assign(emergency, Whose.of(key)), told -> {
            left = Optional.of(told);
            strip();
            ways.writeUp.write(told, key);
        }, failed());
    }

    private FailureLine failed() {
        return new FailureLine(tools.texts(), tools.window());
    }
}
