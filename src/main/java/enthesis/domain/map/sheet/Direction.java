package enthesis.domain.map.sheet;

/// An anatomical direction, as written at the edges of a sheet. RIGHT and LEFT are the patient's own.
public enum Direction {
    ANTERIOR, POSTERIOR, MEDIAL, LATERAL, PROXIMAL, DISTAL, PLANTAR, RADIAL, ULNAR, SUPERIOR, INFERIOR, RIGHT, LEFT
}
