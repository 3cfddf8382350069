package enthesis.domain.map.sheet;

/// From where a region is seen.
public enum Aspect {
    ANTERIOR, POSTERIOR, MEDIAL, LATERAL, PLANTAR, DORSAL, PALMAR, SUPERIOR
}
