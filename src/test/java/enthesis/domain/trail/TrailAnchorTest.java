package enthesis.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.trail.TrailAnchor.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailAnchorTest {
    private static final String HASH = "4f2a91bc77d0" + "e".repeat(52);
    private static final TrailAnchor PRINTED = TrailAnchor.of(1234, HASH);

    @ParameterizedTest
    @ValueSource(strings = {"1234 4f2a91bc77d0", "1,234, 4F2A91BC77D0", "End of the trail: line 1,234, 4f2a91bc77d0",
            " line 1234:\t4f2a91bc77d0. "})
    void isReadAsItStandsOnPaper(String typed) {
        assertThat(TrailAnchor.read(typed)).contains(PRINTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "4f2a91bc77d0", "1234 4f2a91bc77d", "1234 4f2a91bc77dg", "0 4f2a91bc77d0",
            "1234 4f2a91bc77d0e", "99999999999999999999 4f2a91bc77d0"})
    void whatIsNoneIsRefused(String typed) {
        assertThat(TrailAnchor.read(typed)).isEmpty();
    }

    @Test
    void aTrailThatWasRewrittenOrCutIsSeen() {
        assertThat(PRINTED.held(HASH, 5000)).isEqualTo(new Held.Agrees());
        assertThat(PRINTED.held("0".repeat(64), 5000)).isEqualTo(new Held.Differs());
        assertThat(PRINTED.held("", 1233)).isEqualTo(new Held.Beyond(1233));
    }
}
