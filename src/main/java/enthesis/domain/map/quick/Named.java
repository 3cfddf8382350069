package enthesis.domain.map.quick;

import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A free point as it is named in a region without targets: "TMJ r 0.5" is "TMJ" on the right, 0.5 mL. The side stands
/// at either end; without one the point lies in the midline.
public record Named(String name, Side side, Shorthand shorthand) {

    public static Named read(String typed, Map<String, String> guidances, Set<String> letters) {
        var shorthand = Shorthand.read(typed, guidances, letters);
        var given = List.of(typed.strip().split("\\s+"));
        var words = new ArrayList<>(given.subList(0, shorthand.structure().split(" ").length));
        var last = side(words, words.size() - 1);
        var side = last.isPresent() ? last : side(words, 0);
        return new Named(String.join(" ", words), side.orElse(Side.MIDLINE), shorthand);
    }

    private static Optional<Side> side(List<String> words, int at) {
        var side = words.size() > 1 ? RegionCall.side(words.get(at).toLowerCase(Locale.ROOT)) : Optional.<Side>empty();
        side.ifPresent(_ -> words.remove(at));
        return side;
    }
}
