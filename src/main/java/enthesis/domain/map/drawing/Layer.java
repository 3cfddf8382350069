package enthesis.domain.map.drawing;

import java.util.Optional;

/// What can be shown or hidden in a drawing. The ground (skin, bones, cartilage) is always shown.
public enum Layer {
    GROUND, LIGAMENTS, TENDONS, NERVES;

    /// The layer of a look, which is the name of a part with what of it is drawn after a dash: "bone", "bone-shade",
    /// "lig-line"; empty for one that no drawing may have.
    public static Optional<Layer> ofLook(String look) {
        int dash = look.indexOf('-');
        return switch (dash < 0 ? look : look.substring(0, dash)) {
            case "skin", "bone", "cart", "fig", "region" -> Optional.of(GROUND);
            case "lig", "meniscus", "membrane" -> Optional.of(LIGAMENTS);
            case "tendon", "muscle", "fat", "bursa" -> Optional.of(TENDONS);
            case "nerve", "artery", "vein", "caution" -> Optional.of(NERVES);
            default -> Optional.empty();
        };
    }
}
