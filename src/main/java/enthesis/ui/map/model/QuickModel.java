package enthesis.ui.map.model;

import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.map.quick.Entry;
import enthesis.domain.map.quick.QuickEntry;
import enthesis.domain.map.quick.RegionCall;
import enthesis.domain.map.sheet.Anchor;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Quick entry: what is typed, which structures it may mean, and Enter. A near miss is shown first and placed only by a
/// second Enter.
public final class QuickModel {
    public final StringProperty typed = new SimpleStringProperty("");
    /// Which of the offered targets Enter takes.
    public final IntegerProperty chosen = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Entry> entry = new ReadOnlyObjectWrapper<>(Entry.NOTHING);
    private final ReadOnlyBooleanWrapper armed = new ReadOnlyBooleanWrapper();
    private final MapModel map;
    private final MapHand hand;
    private QuickEntry quick;

    public QuickModel(MapModel map, MapHand hand) {
        this.map = map;
        this.hand = hand;
        quick = entries(map.region.get());
        map.region.subscribe((_, region) -> quick = entries(region));
        typed.subscribe(_ -> read());
    }

    public ReadOnlyObjectProperty<Entry> entry() {
        return entry.getReadOnlyProperty();
    }

    /// Whether a near miss was shown and the next Enter places it.
    public ReadOnlyBooleanProperty armed() {
        return armed.getReadOnlyProperty();
    }

    /// What Enter would place.
    public Optional<Target> choice() {
        var targets = entry.get().targets();
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(chosen.get()));
    }

    /// The region and side that Enter would open: "knee r", where no structure is called so, and always where it is the
    /// other side of the open one.
    public Optional<RegionCall> call() {
        var call = RegionCall.read(typed.get(), map.atlas.regions());
        return entry.get().targets().isEmpty() || entry.get().fuzzy() ? call : call.filter(this::turns);
    }

    /// The region that was named where no structure is, for Enter to open once its side is typed too.
    public Optional<Region> sideless() {
        return entry.get().targets().isEmpty() || entry.get().fuzzy()
                ? RegionCall.sideless(typed.get(), map.atlas.regions())
                : Optional.empty();
    }

    private boolean turns(RegionCall call) {
        var open = map.region.get();
        return call.region().equals(open) && !open.undivided() && call.side() != map.side.get();
    }

    public void step(int by) {
        int last = entry.get().targets().size() - 1;
        chosen.set(Math.clamp(chosen.get() + by, 0, Math.max(0, last)));
        armed.set(false);
    }

    private QuickEntry entries(Region region) {
        return new QuickEntry(region, map.atlas.shortWords());
    }

    /// Opens the region that was called, places the chosen target, or asks once more where it is only near to what
    /// was typed.
    public void enter() {
        if (call().isPresent()) {
            map.turn(call().get().region(), call().get().side());
            typed.set("");
            return;
        }
        if (map.region.get().undrawn() && !typed.get().isBlank()) {
            if (hand.placeNamed(typed.get())) {
                typed.set("");
            }
            return;
        }
        var choice = choice();
        if (choice.isEmpty()) {
            map.message.set(typed.get().isBlank() ? "" : map.texts.say("map.noStructure", map.region.get().name()));
            return;
        }
        if (entry.get().fuzzy() && !armed.get()) {
            armed.set(true);
            return;
        }
        if (hand.place(choice.get(), entry.get().shorthand())) {
            typed.set("");
        }
    }

    private void read() {
        Set<String> first = map.shown.get().anchors().stream().map(Anchor::target).collect(Collectors.toSet());
        entry.set(quick.read(typed.get(), first, map.placed(), map.totals.get().letters()));
        chosen.set(0);
        armed.set(false);
    }
}
