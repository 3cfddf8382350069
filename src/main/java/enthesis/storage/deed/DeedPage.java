package enthesis.storage.deed;

import java.util.List;

/// A page of acts, which it is (0 for the first), and how many acts fit in all.
public record DeedPage(List<Deed> deeds, int number, int all) {

    public DeedPage {
        deeds = List.copyOf(deeds);
    }

    public int first() {
        return number * Deeds.PAGE + 1;
    }

    public int last() {
        return number * Deeds.PAGE + deeds.size();
    }

    public boolean more() {
        return last() < all;
    }
}
