package enthesis.domain.map.drawing;

/// What can be shown or hidden in a drawing. The ground (skin, bones, cartilage) is always shown.
public enum Layer {
    GROUND, LIGAMENTS, TENDONS, NERVES;

    static Layer ofLook(String look) {
        int dash = look.indexOf('-');
        return switch (dash < 0 ? look : look.substring(0, dash)) {
            case "lig", "meniscus", "membrane" -> LIGAMENTS;
            case "tendon", "muscle", "fat", "bursa" -> TENDONS;
            case "nerve", "artery", "vein", "caution" -> NERVES;
            default -> GROUND;
        };
    }
}
