package enthesis.domain.practice.setting;

import enthesis.domain.value.PersonId;
import java.math.BigDecimal;
import java.time.Instant;

/// One change of a threshold: when, by whom, from what to what, and why (may be empty). `shipped`: back to what came
/// with the program.
public record SettingChange(Instant at, PersonId who, BigDecimal from, BigDecimal to, boolean shipped,
        String reason) {}
