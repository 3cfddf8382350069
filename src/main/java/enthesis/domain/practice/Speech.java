package enthesis.domain.practice;

import enthesis.domain.entry.DateText;
import enthesis.domain.value.Unit;

/// How this practice speaks: the unit a number is in when none is chosen, and what `12/4/68` means.
public record Speech(Unit temperature, Unit weight, Unit height, Unit glucose, DateText.Slashes slashes) {}
