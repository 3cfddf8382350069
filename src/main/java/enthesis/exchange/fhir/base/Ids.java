package enthesis.exchange.fhir.base;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Identities of resources that have none in the chart: always the same for the same thing, so that a repeated export
/// is the same export.
public final class Ids {
    private Ids() {}

    /// `of` is what it belongs to; `what` tells it from the others there.
    public static UUID of(UUID of, Object... what) {
        var name = new StringBuilder(of.toString());
        for (var part : what) {
            name.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
