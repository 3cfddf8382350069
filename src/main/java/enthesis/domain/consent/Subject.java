package enthesis.domain.consent;

import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;

/// What is consented to: a region of the map, its side, and how strong the dextrose is to be.
public record Subject(String region, Side side, Percent percent) {}
