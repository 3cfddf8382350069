package enthesis.ui.practice.head;

import enthesis.domain.people.PaperHead;
import enthesis.domain.practice.PaperSize;
import enthesis.exchange.picture.Pixels;
import java.util.Optional;

/// The letterhead as it stands: its lines, its logo, the paper, and whether whoever works here may change it.
public record PaperHeadPage(PaperHead now, Optional<Pixels> logo, PaperSize paper, boolean mayEdit) {}
