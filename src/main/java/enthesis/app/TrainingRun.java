package enthesis.app;

import enthesis.app.desk.Tools;
import enthesis.domain.visit.Visit;
import enthesis.storage.demo.DemoClinic;
import enthesis.ui.kit.work.Reminders;
import enthesis.ui.start.unlock.Unlock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Walks once through the demonstration, as somebody would in the first minutes, and ends the program. Where packages
/// are made the JVM watches it: what is loaded on the way is what a package starts with, ready made (`--train`).
final class TrainingRun {
    /// Long enough for a screen to be read, laid out and painted.
    private static final Duration STEP = Duration.ofMillis(1500);
    private static final List<KeyCode> SECTIONS = List.of(KeyCode.F2, KeyCode.F3, KeyCode.F4, KeyCode.F5, KeyCode.F6,
            KeyCode.F7, KeyCode.F8, KeyCode.F9, KeyCode.F1);

    private final DemoClinic clinic;
    private final Reminders reminders;
    private final Scene scene;
    private final Runnable end;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    /// `end` ends the program.
    TrainingRun(DemoClinic clinic, Reminders reminders, Scene scene, Runnable end) {
        this.clinic = clinic;
        this.reminders = reminders;
        this.scene = scene;
        this.end = end;
    }

    /// Types what everybody may read, once the card has been painted.
    void unlock(Unlock card) {
        reminders.in(STEP, () -> {
            card.name.set(clinic.clinician());
            card.password.set(clinic.password());
            card.unlock();
        });
    }

    /// From Today through a patient, a visit with its sections, back, to Insight and the practice.
    void walk(Desk desk, Tools tools) {
        tools.work().run(() -> visit(tools), found -> {
            found.ifPresent(visit -> {
                steps.add(() -> press(KeyCode.K, true));
                steps.add(() -> press(KeyCode.ESCAPE, false));
                steps.add(() -> desk.patient(visit.patient()));
                steps.add(() -> desk.visit(visit.id()));
                SECTIONS.forEach(section -> steps.add(() -> press(section, false)));
                steps.add(desk::today);
                steps.add(() -> press(KeyCode.F2, false));
                steps.add(desk::today);
                steps.add(() -> press(KeyCode.F4, false));
                steps.add(desk::today);
            });
            next();
        }, _ -> end.run());
    }

    /// One in progress, else the one that was signed last.
    private static Optional<Visit> visit(Tools tools) {
        var visits = tools.chart().visits;
        return Stream.concat(visits.inProgress().stream(), visits.signedSince(Instant.EPOCH).stream()
                .sorted(Comparator.comparing(Visit::performed).reversed())).findFirst();
    }

    private void next() {
        var step = steps.poll();
        reminders.in(STEP, () -> {
            if (step == null) {
                end.run();
            } else {
                step.run();
                next();
            }
        });
    }

    private void press(KeyCode key, boolean control) {
        var at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, control, false, false));
    }
}
