package enthesis.app.door;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is made when it is first asked for, and then stays. One that fails is made anew for the next who asks.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
