package enthesis.domain.map.sheet;

import enthesis.domain.value.Side;
import java.util.Optional;

/// A part of the body figure that a patient can point at; with the region whose sheets show it, where one does. The
/// side is the patient's own: on the front view RIGHT lies at the viewer's left.
public record BodyPart(String key, Side side, Optional<String> region, double x, double y, String hit) {}
