package enthesis.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two minutes: reliability.md T18.
class ClockJumpTest {
    private static final Instant BEFORE = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23T09:58:00Z, none
            2026-11-23T09:57:59Z, back
            2025-11-23T10:00:00Z, back
            2026-11-23T10:00:00Z, none
            2026-11-24T10:00:00Z, none
            2026-11-24T10:00:01Z, on
            2026-12-23T10:00:00Z, on
            2026-12-23T10:00:01Z, far
            2036-11-23T10:00:00Z, far
            """)
    void isToldByHowFar(Instant now, String kind) {
        var jump = ClockJump.between(BEFORE, now);
        assertThat(jump.map(one -> one.back() ? "back" : one.doubtful() ? "far" : "on").orElse("none"))
                .isEqualTo(kind);
    }
}
