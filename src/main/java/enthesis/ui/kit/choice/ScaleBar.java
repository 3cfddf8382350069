package enthesis.ui.kit.choice;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;

/// A score of 0 to 10. A digit key chooses; 1 and 0 within 0.6 s are 10.
public final class ScaleBar extends PillBar {
    private static final long TEN_WITHIN = Duration.ofMillis(600).toNanos();

    private final LongSupplier nanos;
    private long oneAt;

    public ScaleBar(StringProperty value) {
        this(value, System::nanoTime);
    }

    ScaleBar(StringProperty value, LongSupplier nanos) {
        super(value, options());
        this.nanos = nanos;
        oneAt = nanos.getAsLong() - TEN_WITHIN;
        getStyleClass().add("scale-bar");
    }

    public ScaleBar named(String id) {
        setId(id);
        return this;
    }

    private static List<Option> options() {
        return IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).map(n -> new Option(n, n)).toList();
    }

    @Override
    void letter(String letter) {
        if (letter.length() != 1 || letter.charAt(0) < '0' || letter.charAt(0) > '9') {
            return;
        }
        var now = nanos.getAsLong();
        var ten = letter.equals("0") && value.get().equals("1") && now - oneAt < TEN_WITHIN;
        choose(ten ? "10" : letter);
        if (letter.equals("1")) {
            oneAt = now;
        }
    }
}
