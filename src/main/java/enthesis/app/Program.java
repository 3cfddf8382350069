package enthesis.app;

import enthesis.app.demo.DemoFolder;
import enthesis.app.demo.Demonstration;
import enthesis.app.desk.Tools;
import enthesis.app.door.Arrival;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.WaysOut;
import enthesis.domain.words.Words;
import enthesis.storage.chart.Mended;
import enthesis.storage.demo.StoryFiles;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.file.Lock;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.BugDialog;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.kit.work.FxWork;
import enthesis.ui.start.ClosingView;
import enthesis.ui.start.MakingView;
import enthesis.ui.start.RibbonView;
import enthesis.ui.start.Trouble;
import enthesis.ui.start.TroubleView;
import enthesis.ui.start.Troubles;
import enthesis.ui.start.unlock.Clocks;
import enthesis.ui.start.unlock.Unlock;
import enthesis.ui.start.unlock.UnlockView;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program from its start to its end: one window, one chart, one thread for the chart.
///
/// The window's title never names a patient.
final class Program {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /// After which the card has surely been painted.
    private static final Duration PAINTED = Duration.ofMillis(50);

    private final Stage stage;
    private final Clock clock;
    private final Theme theme;
    private final Runnable exit;
    private final WaysOut out;
    private final Clocks clocks;
    private final Texts texts = new Texts(new Words(Locale.ENGLISH));
    private final FxWork work;
    private final Scene scene = new Scene(new StackPane(), 1280, 800);
    private @Nullable FrontDoor door;
    private @Nullable Lock lock;
    private @Nullable Desk desk;
    private @Nullable Meanwhile meanwhile;
    private Spot spot = Spot.TODAY;
    private Optional<TrainingRun> training = Optional.empty();
    final Brought brought = new Brought();
    private boolean demo;
    private boolean ending;

    Program(Stage stage, Clock clock, Theme theme, Runnable exit) {
        this(stage, clock, theme, exit, WaysOut.ofThisMachine(stage));
    }

    Program(Stage stage, Clock clock, Theme theme, Runnable exit, WaysOut out) {
        this(stage, clock, theme, exit, out, System::nanoTime);
    }

    Program(Stage stage, Clock clock, Theme theme, Runnable exit, WaysOut out, LongSupplier nanos) {
        this(stage, clock, theme, exit, out, nanos, new FxWork());
    }

    /// `nanos` is the clock that nobody can set, by which quiet is measured; `work` has the chart's thread.
    private Program(Stage stage, Clock clock, Theme theme, Runnable exit, WaysOut out, LongSupplier nanos,
            FxWork work) {
        this.work = work;
        this.stage = stage;
        this.clock = clock;
        this.theme = theme;
        this.exit = exit;
        this.out = out;
        this.clocks = new Clocks(nanos, System::currentTimeMillis);
        theme.dress(scene);
        Mnemonics.of(scene);
        stage.setTitle("Enthesis");
        List.of(16, 32, 64).forEach(size -> stage.getIcons().add(new Image("/enthesis/icon/" + size + ".png", true)));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            end();
        });
    }

    /// Starts on this machine as it was asked.
    static Program start(Options options, Early early, Clock clock) {
        var stage = new Stage();
        var theme = new Theme(options.dark() ? Theme.Look.DARK : Theme.Look.LIGHT);
        var program = new Program(stage, clock, theme, Platform::exit, WaysOut.ofThisMachine(stage), System::nanoTime,
                early.work());
        LastResort.stand(new BugDialog(program.texts, stage));
        options.brought().ifPresent(program.brought::file);
        if (options.train()) {
            program.training = Optional.of(new TrainingRun(new StoryFiles().clinic(), new FxReminders(), program.scene,
                    program::end));
        }
        if (options.demo()) {
            program.demonstrate(
                    DemoFolder.of(new LocalDisk(), options.here().chartFolder(), options.data().isPresent()));
        } else {
            program.begin(early::look);
        }
        return program;
    }

    void begin(ChartFolder folder, Disk disk) {
        begin(() -> Found.at(folder, disk, clock, Optional.empty()));
    }

    void begin(Callable<Found> look) {
        stage.show();
        work.run(look, found -> {
            demo = found.demo();
            arrived(found.arrival());
        }, failed -> trouble(new Troubles(texts).failed(failed)));
    }

    /// Begins with the demonstration; its chart is made first where there is none.
    void demonstrate(DemoFolder folder) {
        demo = true;
        stage.show();
        var made = new SimpleDoubleProperty();
        show(new MakingView(made, texts));
        work.run(() -> new Demonstration(folder, clock).chart((ground, opened) -> Tools.inPlace(ground, opened,
                texts, theme, out), share -> FxWork.onScreen(() -> made.set(share))),
                chart -> begin(chart, folder.disk()), failed -> trouble(new Troubles(texts).failed(failed)));
    }

    private void arrived(Arrival arrival) {
        var troubles = new Troubles(texts);
        switch (arrival) {
            case Arrival.FirstStart first -> firstStart(first);
            case Arrival.Locked chart -> locked(chart);
            case Arrival.AlreadyOpen _ -> trouble(troubles.alreadyOpen());
            case Arrival.Removable stick -> trouble(troubles.removable(stick.why(),
                    () -> work.run(stick::agreed, this::arrived, failed -> trouble(troubles.failed(failed)))));
            case Arrival.Refused refused -> trouble(troubles.folderRefused(refused.why()));
            case Arrival.Damaged damaged -> trouble(troubles.damaged(damaged.why(), Optional.empty()));
        }
    }

    private void trouble(Trouble trouble) {
        show(new TroubleView(trouble, this::end));
    }

    /// Below the words that nobody here is a patient, where that is so.
    private void show(Parent root) {
        scene.setRoot(demo ? new RibbonView(root, texts) : root);
    }

    private void firstStart(Arrival.FirstStart first) {
        hold(first.lock(), first.door());
        new FirstWays(texts, work, out, this::show).begin(first, () -> open(first.ground(), first.door()),
                () -> again(first.ground()));
    }

    /// Another chart lies in the folder now.
    private void again(Ground ground) {
        work.run(() -> {
            Objects.requireNonNull(lock).close();
            return Arrival.at(ground.folder(), ground.disk(), clock);
        }, this::arrived, failed -> trouble(new Troubles(texts).failed(failed)));
    }

    private void locked(Arrival.Locked chart) {
        hold(chart.lock(), chart.door());
        waysIn(chart.ground(), chart.door(), chart.clinic(), "");
        new FxReminders().in(PAINTED, chart.door()::rehearse);
    }

    private void waysIn(Ground ground, FrontDoor opened, String clinic, String locked) {
        var unlock = new Unlock(opened, work, new FxReminders(), texts, _ -> told(ground, opened));
        opened.watch(step -> FxWork.onScreen(() -> unlock.checking(step)));
        var view = new UnlockView(clinic, unlock, texts);
        view.locked.set(locked);
        show(view);
        view.start();
        training.ifPresent(run -> run.unlock(unlock));
    }

    /// Nobody has been here for long: the chart is closed and its keys are wiped; whoever comes unlocks it anew.
    private void rest(Tools tools, String words) {
        spot = desk == null ? Spot.TODAY : Spot.of(desk);
        desk = null;
        brought.away();
        endMeanwhile();
        waysIn(tools.ground(), tools.door(), tools.clinic().name(), words);
        tools.rest();
        work.run(() -> {
            tools.door().close();
            return tools.door().look();
        }, _ -> {}, failed -> trouble(new Troubles(texts).failed(failed)));
    }

    private void hold(Lock held, FrontDoor opened) {
        lock = held;
        door = opened;
        Knock.listen(held, stage, brought::file);
    }

    /// What had to be put right in the chart is said once, before anything of it is shown.
    private void told(Ground ground, FrontDoor opened) {
        work.run(opened::mended, mended -> {
            if (mended.equals(Mended.NOTHING)) {
                open(ground, opened);
            } else {
                trouble(new Troubles(texts).mended(mended, () -> open(ground, opened)));
            }
        }, failed -> trouble(new Troubles(texts).failed(failed)));
    }

    private void open(Ground ground, FrontDoor opened) {
        work.run(() -> Tools.of(ground, opened, work, texts, theme, out), tools -> {
            var curtain = new CurtainDesk(tools, clocks, words -> rest(tools, words));
            desk = curtain.desk;
            show(curtain.root);
            spot.back(curtain.desk, tools);
            spot = Spot.TODAY;
            brought.to(curtain);
            meanwhile = new Meanwhile(tools, () -> training.ifPresent(run -> run.walk(curtain.desk, tools)));
        }, failed -> trouble(new Troubles(texts).failed(failed)));
    }

    /// Ends the program: keeps what is typed, closes the chart so that nothing is left to write, and goes. While
    /// something can't be kept it warns first, and stays unless somebody says otherwise.
    void end() {
        if (desk == null) {
            close();
        } else {
            desk.end(this::close, () -> new EndWarning(texts, stage).ask(this::close));
        }
    }

    private void endMeanwhile() {
        if (meanwhile != null) {
            meanwhile.end();
            meanwhile = null;
        }
    }

    /// The backup at the end may take a while; the window says so.
    private void close() {
        if (ending) {
            return;
        }
        ending = true;
        endMeanwhile();
        if (door != null) {
            door.giveUp();
        }
        if (desk != null) {
            desk = null;
            show(new ClosingView(texts));
        }
        work.run(() -> {
            if (door != null) {
                door.close();
            }
            if (lock != null) {
                lock.close();
            }
            return true;
        }, _ -> gone(), _ -> gone());
    }

    private void gone() {
        stage.hide();
        show(new StackPane());
        work.close(PATIENCE);
        out.printing().close(Duration.ZERO);
        exit.run();
    }
}
