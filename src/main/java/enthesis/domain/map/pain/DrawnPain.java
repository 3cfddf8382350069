package enthesis.domain.map.pain;

import enthesis.domain.map.sheet.Aspect;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.BodyPart;
import enthesis.domain.value.Side;
import java.util.Optional;

/// One part of the body that hurts. How and how much are empty until the patient says so; empty is not zero.
public record DrawnPain(int row, Place place, Optional<Quality> quality, Optional<Integer> score) {

    /// A part of the body figure as it was shown: sheet and revision, front or back, the patient's own side.
    public record Place(String sheet, int revision, Aspect view, Side side, String area) {

        public static Place of(BodyFigure figure, BodyPart part) {
            return new Place(figure.sheet().id(), figure.sheet().revision(), figure.sheet().view(), part.side(),
                    part.key());
        }
    }
}
