package enthesis.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.PersonId;
import enthesis.domain.words.Words;
import enthesis.storage.chart.Mended;
import enthesis.storage.chart.Mended.Kind;
import enthesis.storage.key.MasterKey;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.place.FolderState.Removable;
import enthesis.storage.recovery.Step;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.SteppedReminders;
import enthesis.ui.kit.work.Work;
import enthesis.ui.start.first.Beginning;
import enthesis.ui.start.first.FirstStart;
import enthesis.ui.start.first.FirstStartView;
import enthesis.ui.start.first.Founding;
import enthesis.ui.start.first.RecoveryPaper;
import enthesis.ui.start.proof.KeyProof;
import enthesis.ui.start.unlock.Clocks;
import enthesis.ui.start.unlock.Curtain;
import enthesis.ui.start.unlock.CurtainView;
import enthesis.ui.start.unlock.Gate;
import enthesis.ui.start.unlock.Unlock;
import enthesis.ui.start.unlock.UnlockView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
class StartPicturesTest {
    private final Texts texts = new Texts(new Words(Locale.ENGLISH));
    private Scene scene;
    private Theme theme;

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        scene = TestWindow.show(stage, theme, new StackPane());
        Mnemonics.of(scene);
    }

    @Test
    void firstStartIsDoneByKeyboard(FxRobot robot) {
        var proof = new KeyProof(RecoveryKey::fresh);
        var start = new FirstStart(new Paper(), proof, new DirectWork(), new DirectWork(), texts, () -> {});
        root(robot, new FirstStartView(start, texts, Optional::empty, () -> {}));
        robot.write("Harbour");
        picture(robot, "start-chart");
        robot.type(KeyCode.ENTER).write("Lorna").type(KeyCode.TAB).write("MD").type(KeyCode.TAB);
        robot.interact(() -> {
            robot.lookup("#person-password").queryAs(TextField.class).setText("blue ladder under rain");
            robot.lookup("#person-again").queryAs(TextField.class).setText("blue ladder under snow");
        });
        picture(robot, "start-person");
        assertThat(start.missing().get()).isEqualTo("The password once more");
        robot.interact(() -> robot.lookup("#person-again").queryAs(TextField.class).setText("blue ladder under rain"));
        robot.type(KeyCode.ENTER);
        picture(robot, "start-recovery-first");
        robot.push(KeyCode.ALT, KeyCode.W);
        picture(robot, "start-recovery-written");
        robot.write(proof.key().groups().getFirst());
        assertThat(robot.lookup("#group-2").queryAs(TextField.class).isFocused()).isTrue();
        robot.interact(() -> {
            proof.groups.get(1).typed.set(proof.key().groups().get(1));
            proof.groups.get(2).typed.set(proof.key().groups().get(2).startsWith("S") ? "5" : "S");
        });
        picture(robot, "start-recovery");
        assertThat(robot.lookup("#missing").queryLabeled().getText()).isEqualTo("Groups still missing: 7");
    }

    @Test
    void theUnlockCardInItsStates(FxRobot robot) {
        var gate = new Locked();
        var unlock = new Unlock(gate, new DirectWork(), new SteppedReminders(), texts, _ -> {});
        var view = new UnlockView("Harbour Street Clinic", unlock, texts);
        view.locked.set(texts.say("start.curtain.quiet", "10:42", "10"));
        root(robot, view);
        robot.interact(() -> {
            unlock.name.set("Lorna Hale");
            view.start();
        });
        picture(robot, "start-unlock");
        robot.write("no").type(KeyCode.ENTER);
        picture(robot, "start-unlock-wrong");
        assertThat(robot.lookup("#unlock").queryButton().isDisabled()).isTrue();
        robot.interact(() -> unlock.recovery.set(true));
        picture(robot, "start-unlock-recovery");
        robot.interact(() -> {
            unlock.key.set(String.join(" ", gate.key.groups()));
            unlock.reason.set("forgotten over the holidays");
            unlock.recovery.set(true);
        });
    }

    /// Reached with Tab and read aloud, in both looks.
    @Test
    void whatIsCheckedAfterAnUncleanEndIsSeen(FxRobot robot) {
        var jobs = new ArrayList<Runnable>();
        var reminders = new SteppedReminders();
        var gate = new Locked();
        var unlock = new Unlock(gate, new Work() {
            @Override
            public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
                jobs.add(() -> new DirectWork().run(job, done, failed));
            }
        }, reminders, texts, _ -> {});
        root(robot, new UnlockView("Harbour Street Clinic", unlock, texts));
        robot.interact(() -> {
            unlock.name.set("Lorna Hale");
            unlock.password.set("blue ladder under rain");
            unlock.unlock();
            unlock.checking(new Step(Step.Kind.TABLE, "SIGNED_NOTE", 3, 61, 0.3));
            reminders.pass(Duration.ofSeconds(8));
        });
        for (int tabs = 0; tabs < 6 && !bar(robot).isFocused(); tabs++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(bar(robot).isFocused()).isTrue();
        assertThat(bar(robot).getProgress()).isEqualTo(0.3);
        assertThat(bar(robot).getAccessibleText()).contains("Signed note, 3 of 61").contains("0:07");
        picture(robot, "start-checking");
        robot.push(KeyCode.ALT, KeyCode.S);
        assertThat(gate.stops).isEqualTo(1);
        robot.interact(jobs.getFirst());
        assertThat(bar(robot).isVisible()).isFalse();
        robot.push(KeyCode.ALT, KeyCode.S);
        robot.interact(unlock::stop);
        assertThat(gate.stops).isEqualTo(1);
    }

    /// The card does not stand as if nothing had been typed while what follows is made.
    @Test
    void theRightPasswordIsBusyUntilTheViewChanges(FxRobot robot) {
        var unlock = new Unlock(new Locked() {
            @Override
            public Unlocked unlock(String name, char[] password) {
                return new Unlocked.Open(MasterKey.fresh(), new PersonId(new UUID(7, 7)), 0);
            }
        }, new DirectWork(), new SteppedReminders(), texts, _ -> {});
        var view = new UnlockView("Harbour Street Clinic", unlock, texts);
        root(robot, view);
        robot.interact(() -> {
            unlock.name.set("Lorna Hale");
            view.start();
        });
        robot.write("right").type(KeyCode.ENTER).write("more");
        assertThat(bar(robot).isVisible()).isTrue();
        assertThat(robot.lookup("#unlock").queryButton().isDisabled()).isTrue();
        assertThat(unlock.password.get()).isEmpty();
        assertThat(unlock.name.get()).isEqualTo("Lorna Hale");
        robot.interact(unlock::entered);
        assertThat(bar(robot).isVisible()).isFalse();
        robot.write("again");
        assertThat(unlock.password.get()).isEqualTo("again");
    }

    private static ProgressBar bar(FxRobot robot) {
        return robot.lookup(".progress-bar").queryAs(ProgressBar.class);
    }

    @Test
    void troublesAreToldInWords(FxRobot robot) {
        var troubles = new Troubles(texts);
        root(robot, new TroubleView(troubles.alreadyOpen(), () -> {}));
        picture(robot, "start-second");
        root(robot, new TroubleView(troubles.failed(new java.io.IOException("No space left on device")), () -> {}));
        picture(robot, "start-failed");
        var why = new Removable("folder.removable", List.of("/media/lorna/STICK/Enthesis", "/dev/sdb1"));
        root(robot, new TroubleView(troubles.removable(why, () -> {}), () -> {}));
        picture(robot, "start-removable");
        var went = new AtomicBoolean();
        root(robot, new TroubleView(troubles.mended(new Mended(Kind.LOST, 0), () -> went.set(true)),
                () -> {}));
        picture(robot, "start-mended-missing");
        assertThat(scene.getFocusOwner().getAccessibleText()).contains("Something is missing")
                .contains("Do not go on before");
        robot.type(KeyCode.ENTER).type(KeyCode.SPACE);
        assertThat(went).as("the Enter of a password").isFalse();
        robot.push(KeyCode.ALT, KeyCode.G);
        assertThat(went.getAndSet(false)).isTrue();
        root(robot, new TroubleView(troubles.mended(new Mended(Kind.CLEARED, 0), () -> went.set(true)), () -> {}));
        picture(robot, "start-mended-cleared");
        robot.type(KeyCode.ENTER);
        assertThat(went).isFalse();
        root(robot, new TroubleView(troubles.mended(new Mended(Kind.REBUILT, 2), () -> went.set(true)),
                () -> {}));
        picture(robot, "start-mended");
        robot.type(KeyCode.ENTER);
        assertThat(went).isTrue();
        root(robot, new TroubleView(troubles.failed(new java.io.IOException("No space left on device")), () -> {}));
        assertThat(robot.lookup("#close").queryButton().isDefaultButton()).isTrue();
    }

    @Test
    void theCurtainCoversAndGivesTheFocusBack(FxRobot robot) {
        var nothing = new SteppedReminders();
        var curtain = new Curtain(new Curtain.Limits(Duration.ofMinutes(10), Duration.ofMinutes(30),
                Duration.ofMinutes(30)), nothing, new Clocks(() -> 0, () -> 0),
                new Curtain.Acts(_ -> {}, () -> {}));
        var field = new TextField();
        var unlock = new Unlock(new Locked(), new DirectWork(), nothing, texts, _ -> curtain.open());
        root(robot, new CurtainView(field, new UnlockView("Harbour Street Clinic", unlock, texts), curtain, texts));
        robot.interact(field::requestFocus);
        robot.write("kept");
        robot.interact(curtain::draw);
        robot.write("a");
        assertThat(field.isVisible()).isFalse();
        assertThat(field.getText()).isEqualTo("kept");
        assertThat(unlock.name.get()).isEqualTo("a");
        robot.interact(curtain::open);
        assertThat(field.isFocused()).isTrue();
    }

    private void root(FxRobot robot, Parent root) {
        robot.interact(() -> scene.setRoot(root));
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> theme.look.set(Theme.Look.LIGHT));
        assertThat(Pictures.save(scene, name)).isNotEmpty();
        robot.interact(() -> theme.look.set(Theme.Look.DARK));
        Pictures.save(scene, name + "-dark");
        robot.interact(() -> theme.look.set(Theme.Look.LIGHT));
    }

    private static final class Paper implements Founding {
        @Override
        public String folder() {
            return "/home/lorna/.local/share/enthesis";
        }

        @Override
        public void prepare(RecoveryKey recovery) {}

        @Override
        public byte[] pages(RecoveryPaper paper) {
            return new byte[0];
        }

        @Override
        public void print(byte[] pages) {}

        @Override
        public void save(RecoveryPaper paper, Path file) {}

        @Override
        public void found(Beginning beginning, char[] password) {}
    }

    private static class Locked implements Gate {
        private final RecoveryKey key = RecoveryKey.fresh();
        private int stops;

        @Override
        public void stop() {
            stops++;
        }

        @Override
        public Unlocked unlock(String name, char[] password) {
            return new Unlocked.Wrong(Duration.ofSeconds(4));
        }

        @Override
        public Unlocked recover(RecoveryKey typed, String reason) {
            return new Unlocked.Emergency(MasterKey.fresh(), reason, 0);
        }

        @Override
        public List<String> names() {
            return List.of("Lorna Hale");
        }

        @Override
        public Unlocked renew(String name, char[] password) {
            return new Unlocked.Open(MasterKey.fresh(), new PersonId(new UUID(7, 7)), 0);
        }
    }
}
