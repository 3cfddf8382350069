package enthesis.ui.kit.scan;

import enthesis.ui.kit.field.Wedge;
import enthesis.ui.kit.frame.KeyMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Hears a keyboard-wedge scanner wherever the focus is while a page is shown: a code that came faster than hands type
/// and was ended by Enter or Tab. Text fields get every sign at once, as ever, and get back what stood there only when
/// it was a code; nothing else that is typed is ever held or taken. A field that listens for codes itself keeps its own.
public final class ScanKeys {
    private static final Set<KeyCode> ENDS = Set.of(KeyCode.ENTER, KeyCode.TAB);
    private static final Set<KeyCode> OTHER = Set.of(KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.ESCAPE,
            KeyCode.SPACE);
    private static final String SEPARATOR = "\u001d";

    private final LongSupplier millis;
    private final Predicate<String> isCode;
    private final Consumer<String> take;
    private final Burst burst = new Burst();
    private Optional<Before> before = Optional.empty();
    private @Nullable Node at;

    /// A text field as it was before the first sign.
    private record Before(TextInputControl field, String text, int caret) {

        void giveBack() {
            field.setText(text);
            field.positionCaret(caret);
        }
    }

    /// `millis` is a clock that only goes on; `take` is given each code.
    public ScanKeys(LongSupplier millis, Predicate<String> isCode, Consumer<String> take) {
        this.millis = millis;
        this.isCode = isCode;
        this.take = take;
    }

    /// By the time that the machine counts.
    public static ScanKeys timed(Predicate<String> isCode, Consumer<String> take) {
        return new ScanKeys(() -> System.nanoTime() / 1_000_000, isCode, take);
    }

    /// Listens in the scene of `page` while it can be used.
    public void listenFor(Node page) {
        EventHandler<KeyEvent> listener = event -> {
            if (!event.isConsumed() && KeyMap.reachable(page)) {
                heard(page.getScene(), event);
            }
        };
        page.sceneProperty().subscribe((was, now) -> {
            listen(was, listener, false);
            listen(now, listener, true);
        });
        listen(page.getScene(), listener, true);
    }

    /// By each kind of key event: those of all kinds are told after those of one, and Enter may be gone by then.
    private static void listen(@Nullable Scene scene, EventHandler<KeyEvent> listener, boolean on) {
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED)) {
            if (scene != null && on) {
                scene.addEventFilter(kind, listener);
            } else if (scene != null) {
                scene.removeEventFilter(kind, listener);
            }
        }
    }

    private void heard(Scene scene, KeyEvent event) {
        var owner = scene.getFocusOwner();
        if (!Objects.equals(owner, at) || (owner != null && Wedge.listens(owner))) {
            burst.clear();
        }
        at = owner;
        if (owner != null && Wedge.listens(owner)) {
            return;
        }
        if (event.getEventType().equals(KeyEvent.KEY_PRESSED)) {
            pressed(owner, event);
        } else {
            typed(owner, event);
        }
    }

    private void pressed(@Nullable Node owner, KeyEvent event) {
        long now = millis.getAsLong();
        if (ENDS.contains(event.getCode()) && !event.isShiftDown() && !isCommand(event)) {
            end(event, now);
        } else if (isCommand(event) || OTHER.contains(event.getCode()) || event.getCode().isNavigationKey()
                || event.getCode().isFunctionKey()) {
            burst.clear();
        } else {
            hold(owner, event, now);
        }
    }

    private void end(KeyEvent event, long now) {
        var code = burst.text();
        boolean scanned = burst.isScanned(now) && isCode.test(code);
        burst.clear();
        if (scanned) {
            event.consume();
            before.ifPresent(Before::giveBack);
            take.accept(code);
        }
    }

    private void typed(@Nullable Node owner, KeyEvent event) {
        var sign = event.getCharacter();
        boolean separator = sign.equals(SEPARATOR);
        if (!separator && (isCommand(event) || sign.isEmpty() || sign.chars().anyMatch(Character::isISOControl))) {
            return;
        }
        long now = millis.getAsLong();
        if (burst.isOver(now)) {
            before = owner instanceof TextInputControl field && field.isEditable()
                    ? Optional.of(new Before(field, field.getText(), field.getCaretPosition()))
                    : Optional.empty();
        } else {
            hold(owner, event, now);
        }
        burst.add(sign, now);
    }

    /// Signs of a code would be commands where nothing is typed: they go no further.
    private void hold(@Nullable Node owner, KeyEvent event, long now) {
        if (!(owner instanceof TextInputControl) && burst.goesOn(now)) {
            event.consume();
        }
    }

    /// Ctrl+] is how some scanners type the separator.
    private static boolean isCommand(KeyEvent event) {
        boolean control = event.isControlDown() && event.getCode() != KeyCode.CONTROL
                && event.getCode() != KeyCode.CLOSE_BRACKET;
        return event.isAltDown() || event.isMetaDown() || control;
    }
}
