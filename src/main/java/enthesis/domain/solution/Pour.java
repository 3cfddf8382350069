package enthesis.domain.solution;

import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;

/// A volume of one product going into the syringe: its strengths, and its osmolarity in mOsm/L.
record Pour(Millilitres volume, Percent dextrose, Percent anaesthetic, BigDecimal osmolarity) {}
