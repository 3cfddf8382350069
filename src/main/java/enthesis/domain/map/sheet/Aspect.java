package enthesis.domain.map.sheet;

/// From where a region is seen; `OWN` as somebody took a picture of it.
public enum Aspect {
    ANTERIOR, POSTERIOR, MEDIAL, LATERAL, PLANTAR, DORSAL, PALMAR, SUPERIOR, OWN
}
