package enthesis.ui.map.marking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// What the marking sheet needs of the world: the time, as the practice reads it, and where paper and files go.
public record Outside(InstantSource clock, ZoneId zone, Handover handover) {
    public static final Outside NOWHERE = new Outside(() -> Instant.EPOCH, ZoneOffset.UTC, Handover.NONE);
}
