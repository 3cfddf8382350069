package enthesis.ui.today;

import enthesis.domain.finding.Level;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.StatusView;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Today: top bar, work lists and status. Alt+1 to Alt+8 go to a list, N and V in the calls keep a try, F2 is Insight,
/// F4 the practice, Ctrl+K finds, Ctrl+N registers, Ctrl+L locks.
public final class TodayView extends BorderPane {
    private static final double URGENT = 166;

    public final StatusView status;
    private final TodayModel model;
    private final WorkListView<VisitLine> inProgress;
    private final WorkListView<VisitLine> notSigned;
    private final WorkListView<VisitLine> signedToday;
    private final WorkListView<DueLine> due;
    private final WorkListView<CallLine> calls;
    private final WorkListView<CallLine> urgent;
    private final WorkListView<OutcomeLine> outcomes;
    private final WorkListView<LotLine> lots;
    private final TodayBarView bar;

    public TodayView(TodayModel model, Texts texts) {
        this.model = model;
        setId("today");
        getStyleClass().add("today");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/patients.css")).toExternalForm());
        var lines = new LinesView(texts, model.day());
        var acts = model.acts();
        inProgress = new WorkListView<>(texts, "inProgress", "Alt+1", lines::inProgress,
                line -> acts.visit().accept(line.visit()));
        notSigned = new WorkListView<>(texts, "notSigned", "Alt+2", lines::notSigned,
                line -> acts.visit().accept(line.visit()));
        due = new WorkListView<>(texts, "due", "Alt+3", lines::due,
                line -> acts.patient().accept(line.person().id()));
        signedToday = new WorkListView<>(texts, "signedToday", "Alt+4", lines::signed,
                line -> acts.visit().accept(line.visit()));
        calls = new WorkListView<>(texts, "calls", "Alt+5", lines::call, model::open);
        outcomes = new WorkListView<>(texts, "outcomes", "Alt+7", lines::outcome, model::open);
        urgent = new WorkListView<>(texts, "urgent", "Alt+6", lines::urgent, model::open);
        lots = new WorkListView<>(texts, "lots", "Alt+8", line -> new LotLineView(line, texts, model.day()),
                model::open);
        var tries = new TryView(model, texts);
        calls.taking(tries::pressed, tries);
        urgent.getStyleClass().add("urgent-list");
        urgent.managedProperty().bind(urgent.visibleProperty());
        inProgress.getChildren().add(lines.legend());
        bar = new TodayBarView(model, texts);
        setTop(bar);
        setCenter(main());
        status = new StatusView(texts);
        status.user.bind(model.user);
        setBottom(status);
        keys(texts);
        urgent.setVisible(false);
        model.outcomes.subscribe(now -> read(() -> outcomes.show(now)));
        model.lots.subscribe(now -> read(() -> lots.show(now)));
        model.calls.subscribe(now -> read(() -> show(now)));
        model.lists.subscribe(now -> read(() -> show(now)));
        model.known.subscribe(_ -> read(this::show));
    }

    private VBox main() {
        var failure = new Label();
        failure.textProperty().bind(model.failure);
        failure.getStyleClass().add("refused-line");
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        var notes = new VBox(12, notSigned, signedToday);
        HBox.setHgrow(notes, Priority.ALWAYS);
        var upper = new HBox(16, inProgress, notes, lots);
        var lower = new HBox(16, due, calls, outcomes);
        inProgress.setPrefWidth(556);
        notes.setPrefWidth(384);
        lots.setPrefWidth(276);
        notSigned.setPrefHeight(190);
        signedToday.setPrefHeight(138);
        for (var list : List.of(due, calls, outcomes)) {
            list.setPrefWidth(405);
        }
        urgent.setMinHeight(URGENT);
        urgent.setPrefHeight(URGENT);
        VBox.setVgrow(urgent, Priority.NEVER);
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox.setVgrow(lower, Priority.ALWAYS);
        upper.setPrefHeight(340);
        lower.setPrefHeight(340);
        var main = new VBox(12, failure, notice(), urgent, upper, lower);
        main.getStyleClass().add("today-main");
        return main;
    }

    private HBox notice() {
        var words = new Label();
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty().bind(model.lists.map(now -> now.notice().orElse("")));
        var notice = new HBox(10, Signs.of(Level.CAUTION), words);
        notice.setId("today-notice");
        notice.getStyleClass().addAll("today-notice", Tone.CAUTION.styleClass());
        notice.visibleProperty().bind(words.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private void keys(Texts texts) {
        var acts = model.acts();
        new KeyMap().on("Alt+1", texts.say("today.inProgress"), inProgress::start)
                .on("Alt+2", texts.say("today.notSigned"), notSigned::start)
                .on("Alt+3", texts.say("today.due"), due::start)
                .on("Alt+4", texts.say("today.signedToday"), signedToday::start)
                .on("Alt+5", texts.say("today.calls"), calls::start)
                .on("Alt+7", texts.say("today.outcomes"), outcomes::start)
                .on("Alt+8", texts.say("today.lots"), lots::start)
                .onIf("Alt+6", texts.say("today.urgent"), () -> {
                    urgent.start();
                    return urgent.isVisible();
                })
                .on("Ctrl+K", texts.say("kit.find"), acts.find())
                .on("Ctrl+N", texts.say("today.register"), acts.register())
                .on("Ctrl+P", texts.say("today.print"), model::print)
                .on("Ctrl+Shift+P", texts.say("today.printCalls"), model::printCalls)
                .on("F2", texts.say("today.insight"), model::openInsight)
                .on("F4", texts.say("today.practice"), acts.practice())
                .on("Ctrl+L", texts.say("kit.lock"), acts.lock())
                .listenFor(this);
    }

    /// Puts the focus where the work begins: on the first list with lines, on Find while there is none.
    public void start() {
        Stream.of(urgent, inProgress, notSigned, due, calls, outcomes, lots, signedToday).filter(WorkListView::hasLines)
                .findFirst()
                .ifPresentOrElse(WorkListView::start, bar::startFind);
    }

    private void read(Runnable show) {
        if (model.known.get()) {
            show.run();
        }
    }

    private void show() {
        outcomes.show(model.outcomes.get());
        lots.show(model.lots.get());
        show(model.calls.get());
        show(model.lists.get());
    }

    private void show(CallLists now) {
        calls.show(now.due());
        urgent.show(now.urgent());
        urgent.setVisible(!now.urgent().isEmpty());
        if (bar.findIsReady()) {
            start();
        }
    }

    private void show(TodayLists now) {
        inProgress.show(now.inProgress());
        notSigned.show(now.notSigned());
        due.show(now.due());
        signedToday.show(now.signedToday());
        if (bar.findIsReady()) {
            start();
        }
    }
}
