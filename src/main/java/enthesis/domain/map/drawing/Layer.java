package enthesis.domain.map.drawing;

import java.util.Set;

/// What can be shown or hidden in a drawing. The ground (skin, bones, cartilage) is always shown. A look is the name of
/// a layer's part, with what of it is drawn after a dash: "bone", "bone-shade", "lig-line".
public enum Layer {
    GROUND("skin", "bone", "cart", "fig", "region"), LIGAMENTS("lig", "meniscus", "membrane"), TENDONS("tendon",
            "muscle", "fat", "bursa"), NERVES("nerve", "artery", "vein", "caution");

    private final Set<String> parts;

    Layer(String... parts) {
        this.parts = Set.of(parts);
    }

    /// Whether the look belongs to a layer.
    public static boolean isKnown(String look) {
        for (var layer : values()) {
            if (layer.parts.contains(part(look))) {
                return true;
            }
        }
        return false;
    }

    static Layer ofLook(String look) {
        for (var layer : values()) {
            if (layer.parts.contains(part(look))) {
                return layer;
            }
        }
        return GROUND;
    }

    private static String part(String look) {
        int dash = look.indexOf('-');
        return dash < 0 ? look : look.substring(0, dash);
    }
}
