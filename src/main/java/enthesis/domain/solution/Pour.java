package enthesis.domain.solution;

import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/// A volume of one product going into the syringe: how strong it is, and its osmolarity in mOsm/L; empty where nobody
/// knows that.
record Pour(Part part, Millilitres volume, Percent stock, Optional<BigDecimal> osmolarity) {}
