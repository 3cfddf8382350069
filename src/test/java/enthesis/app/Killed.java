package enthesis.app;

import enthesis.app.door.WaysOut;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The real program in a JVM of its own, worked by hands until somebody kills it. Writes into the file `said`, which is
/// no part of the program, how far it has come and what was on the screen when the status line said "kept".
final class Killed {
    private static final Duration HOURS = Duration.ofHours(12);
    private static final Pattern KEPT = Pattern.compile("kept (\\d\\d:\\d\\d:\\d\\d)");

    private final Path said;
    private final Hands hands;
    private final FxRobot robot = new FxRobot();
    private final Canaries canaries = new Canaries();
    private final AtomicLong quiet = new AtomicLong();

    private Killed(Path said) {
        this.said = said;
        hands = Hands.pasting(robot);
    }

    /// What is done before the kill.
    enum Deed {
        TYPE, LEAVE, SIGN, FOUND, PRINT, AWAY
    }

    static void main(String[] args) throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        var folder = ChartFolder.at(Path.of(args[1]));
        var killed = new Killed(Path.of(args[2]));
        FxToolkit.setupFixture(() -> killed.start(stage, folder));
        killed.work(Deed.valueOf(args[0]));
    }

    /// Whoever waits for a word is told when it will not come.
    private void work(Deed deed) {
        try {
            switch (deed) {
                case TYPE -> type();
                case LEAVE -> leave();
                case SIGN -> sign();
                case FOUND -> found();
                case PRINT -> print();
                case AWAY -> away();
            }
        } catch (RuntimeException | AssertionError e) {
            var here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, e);
            Runtime.getRuntime().halt(1);
        }
    }

    private void start(Stage stage, ChartFolder folder) {
        new Program(Hands.atWorkstation(stage), Clock.system(ZoneId.systemDefault()), new Theme(Theme.Look.LIGHT),
                () -> {}, WaysOut.of(stage, _ -> Optional.empty(), StuckPrinter::print),
                () -> System.nanoTime() + quiet.get()).begin(folder, new LocalDisk());
    }

    private void say(String word, List<String> state) {
        try {
            Files.writeString(said, word + "\t" + String.join("\u001f", state).replace("\n", "\u001e") + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Everything from a wrong password to the half of a visit; then letters without end.
    private void type() {
        var people = new KilledPeople(hands, robot, canaries);
        people.recovery();
        hands.into("#unlock-name", canaries.next()).into("#unlock-password", canaries.next()).press(KeyCode.ENTER)
                .untilSaid("not right");
        hands.put("#unlock-name", "").unlock(Clinic.WHO, Clinic.PASSWORD);
        people.practice();
        people.forms();
        hands.untilShown("#add-medication");
        for (int section = 1; section <= 3; section++) {
            fill(section);
        }
        kept();
        say("kept", List.of());
        hands.press(KeyCode.F4).untilShown("#time-out-words");
        say("typing", List.of());
        hands.click("#timeOut-participants");
        letters();
    }

    /// Ten at a time, saying how many stood there and when.
    private void letters() {
        var participants = robot.lookup("#timeOut-participants").queryAs(TextInputControl.class);
        for (int ten = 0; ten < 1_000; ten++) {
            robot.write("x".repeat(10));
            int typed = hands.read(participants::getLength);
            say(KilledChild.LETTERS + System.currentTimeMillis(), List.of(Integer.toString(typed)));
        }
    }

    /// The other half, the map with its notes, the reasons; then a section is left.
    private void leave() {
        open();
        for (int section : List.of(4, 6, 7, 8)) {
            fill(section);
        }
        rewrite();
        hands.press(KeyCode.F9).untilShown(".sign-panel");
        fill(".sign-panel", "section 9");
        hands.press(KeyCode.F4).untilShown(".finding .reason");
        fill(".findings-panel", "reasons");
        var people = new KilledPeople(hands, robot, canaries);
        people.map();
        say("section 5", state("#map-editor"));
        people.otherSide();
        kept();
        hands.press(KeyCode.F1);
        say("leaving", List.of());
        hands.press(KeyCode.F2).press(KeyCode.F6).press(KeyCode.F1).press(KeyCode.F8);
    }

    private void sign() {
        open();
        hands.press(KeyCode.F9).into("#sign-password", Clinic.PASSWORD);
        say("signing", List.of());
        hands.press(KeyCode.CONTROL, KeyCode.S).untilShown("#sign-addendum");
        say("signed", List.of());
    }

    private void found() {
        say("key", new FirstStartHands(hands, robot).upToTheLastSign());
        say("founding", List.of());
        hands.press(KeyCode.ENTER).untilShown("#today");
        say("founded", List.of());
    }

    /// The pages of a note lie half in the printer.
    private void print() {
        StuckPrinter.plugIn(() -> say("printing", List.of()));
        open();
        hands.press(KeyCode.F7).untilShown("#print-draft");
        hands.press(KeyCode.CONTROL, KeyCode.P);
    }

    /// A password typed key by key to unlock, wrongly first, and to sign, and then nobody for hours. It stands in a
    /// file that is read key by key: nothing of ours may hold it.
    private void away() {
        var typing = new Hands(robot);
        typing.into("#unlock-name", Clinic.WHO);
        hands.click(".eye");
        hands.into("#unlock-password", "");
        password();
        robot.write('x');
        hands.press(KeyCode.ENTER).untilSaid("not right");
        hands.put("#unlock-password", "").into("#unlock-password", "");
        password();
        hands.press(KeyCode.ENTER).untilShown("#today");
        hands.untilSaid("session 1 of 3");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F9);
        typing.into("#sign-password", "");
        password();
        hands.press(KeyCode.CONTROL, KeyCode.S).untilShown("#sign-addendum");
        say("open", List.of());
        hands.until("that one has looked", () -> Files.exists(KilledChild.looked(said)));
        hands.press(KeyCode.CONTROL, KeyCode.L);
        hands.until("the curtain", () -> !hands.shows("#sign-addendum"));
        quiet.set(HOURS.toNanos());
        hands.untilSaid("The keys were put away");
        // the chart's thread answers once it has closed the chart
        typing.into("#unlock-name", Clinic.WHO).into("#unlock-password", "something else").press(KeyCode.ENTER)
                .untilSaid("not right");
        say("away", List.of());
    }

    private void password() {
        hands.until("what to type", () -> Files.exists(KilledChild.password(said)));
        try (var keys = new FileInputStream(KilledChild.password(said).toFile())) {
            for (int key = keys.read(); key >= 0; key = keys.read()) {
                robot.write((char) key);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void open() {
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("session 1 of 3");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
    }

    private void fill(int section) {
        hands.press(KeyCode.valueOf("F" + section));
        hands.until("section " + section, () -> hands.shows(".sections"));
        fill(".sections", "section " + section);
    }

    private void fill(String query, String word) {
        new Filling(hands, robot, canaries).of(query);
        say(word, state(query));
    }

    /// A paragraph of the note in the physician's own words.
    private void rewrite() {
        hands.press(KeyCode.F7).untilShown("#turn-before");
        hands.read(() -> {
            robot.lookup("#turn-before").queryAs(Hyperlink.class).fire();
            return true;
        });
        hands.put("#rewritten-before", canaries.next());
        say("section 7", state(".sections"));
    }

    private List<String> state(String query) {
        return hands.state(query);
    }

    /// Waits until the status line says so of everything that is typed by now.
    private void kept() {
        var now = LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
        hands.until("kept", () -> {
            var found = KEPT.matcher(hands.words(".status"));
            return found.find() && LocalTime.parse(found.group(1)).isAfter(now);
        });
    }
}
