package enthesis.domain.consent;

import static enthesis.domain.consent.ConsentCase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.consent.form.WithdrawalForm;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.Side;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawalTest {
    private static final LocalDateTime NOW = TODAY.atTime(14, 0);
    private static final Sheet WHOLE = Sheet.of(Map.of(ConsentFields.WITHDRAWN_DAY, "t", ConsentFields.WITHDRAWN_TIME,
            "13:30", ConsentFields.WITHDRAWN_TO, "M. Brandt", ConsentFields.WITHDRAWN_COVERS, "right",
            ConsentFields.WITHDRAWN_WORDS, "I have changed my mind"));
    private static final Withdrawal RIGHT = new Withdrawal(TODAY.atTime(13, 30), "M. Brandt", Side.RIGHT,
            "I have changed my mind");

    private static WithdrawalForm.Reading read(Sheet sheet, Optional<Consent> consent) {
        return WithdrawalForm.read(sheet, new WithdrawalForm.Offer(consent, new DateText(TODAY, DateText.Slashes.ASK),
                NOW, ZoneOffset.UTC));
    }

    private static Consent both() {
        return new Consent(TODAY.minusDays(7), "Dr. L. Hale", "4", Side.BOTH);
    }

    @Test
    void tellsWhenWhoHeardItAndWhatItCovers() {
        assertThat(read(WHOLE, Optional.of(ConsentCase.consent())).withdrawal()).contains(RIGHT);
        assertThat(read(Sheet.EMPTY, Optional.of(both())).missing()).containsExactly(ConsentFields.WITHDRAWN_DAY,
                ConsentFields.WITHDRAWN_TIME, ConsentFields.WITHDRAWN_TO, ConsentFields.WITHDRAWN_COVERS);
    }

    /// The consent of the case is signed at 10:16.
    @ParameterizedTest
    @CsvSource({"withdrawn.time,14:01,withdrawn.time", "withdrawn.day,-1d,withdrawn.day",
            "withdrawn.time,10:15,withdrawn.day", "withdrawn.day,+1,withdrawn.day",
            "withdrawn.covers,left,withdrawn.covers", "withdrawn.time,25:00,withdrawn.time"})
    void whatCannotBeIsRefusedAtItsField(String field, String typed, String refused) {
        var reading = read(WHOLE.with(Field.parse(field), typed), Optional.of(ConsentCase.consent()));
        assertThat(reading.withdrawal()).isEmpty();
        assertThat(reading.refusals()).containsOnlyKeys(Field.parse(refused));
    }

    @Test
    void nothingIsTakenBackBeforeThereIsAConsent() {
        assertThat(read(WHOLE, Optional.empty()).withdrawal()).isEmpty();
        assertThat(read(WHOLE, Optional.empty()).refusals()).hasEntrySatisfying(ConsentFields.WITHDRAWN_DAY,
                refused -> assertThat(refused.words()).isEqualTo("consent.refused.noConsent"));
    }

    @Test
    void whatIsLeftStandsFromThatDayOn() {
        var left = both().with(RIGHT);
        assertThat(left.standing(TODAY.minusDays(1)).map(Consent::side)).contains(Side.BOTH);
        assertThat(left.standing(TODAY).map(Consent::side)).contains(Side.LEFT);
        assertThat(left.with(new Withdrawal(NOW, "M. Brandt", Side.LEFT, "")).standing(TODAY)).isEmpty();
        assertThat(both().with(new Withdrawal(NOW, "M. Brandt", Side.BOTH, "")).standing(TODAY)).isEmpty();
    }
}
