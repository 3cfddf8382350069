package enthesis.domain.followup.flare;

import enthesis.domain.entry.Answer;

/// What one answered day says of the flare: how far pain stood above what it was, and whether that is a flare; unknown
/// where an answer that is missing could make it one.
public record FlareDay(int day, Measured intensity, Answer flares) {}
