package enthesis.domain.vitals.pain;

/// The three questions about pain, each 0 to 10: now, on average and at worst in the last seven days (clinical.md 7.3).
public enum Pain {
    NOW, AVERAGE, WORST
}
