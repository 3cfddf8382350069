package enthesis.domain.map;

/// What a target is.
public enum Kind {
    LIGAMENT, TENDON, ENTHESIS, JOINT_SPACE, BURSA, OTHER
}
