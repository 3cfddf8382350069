package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Own pictures among the findings: side, and the image that ultrasound asks for (rulings 26).
class PictureRuleTest {
    private static final String[] STILL = {"picture[1].file", "ab".repeat(32), "picture[1].kind", "ultrasound",
            "picture[1].region", "ankle-foot", "picture[1].side", "right"};

    private static Reading read(String... texts) {
        return Reading.of(Cases.about(), Cases.with(Cases.seedVisit(), texts));
    }

    private static List<Finding> about(String rule, Reading reading) {
        return reading.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    private static Reading with(String... texts) {
        return Reading.of(Cases.about(), Cases.with(Cases.with(Cases.seedVisit(), STILL), texts));
    }

    @Test
    void aPictureSaysWhichSideItShows() {
        assertThat(about("picture-side-1", with())).isEmpty();
        assertThat(about("picture-side-1", with("picture[1].side", ""))).extracting(Finding::level)
                .containsExactly(Level.MISSING);
    }

    @Test
    void aPointOfTheOtherSideOnItStopsTheVisit() {
        var wrong = about("picture-side-1", with("picture[1].side", "left", "point[1].picture", "ab".repeat(32)));
        assertThat(wrong).extracting(Finding::level).containsExactly(Level.STOP);
        assertThat(wrong.getFirst().values()).containsExactly("1", "LEFT", "1", "RIGHT");
        assertThat(about("picture-side-1", with("point[1].picture", "ab".repeat(32)))).isEmpty();
    }

    @Test
    void ultrasoundWithoutAnImageIsANotice() {
        assertThat(about("no-image", read("procedure.imageKept", "no"))).extracting(Finding::level)
                .containsExactly(Level.INFO);
        assertThat(about("no-image", read("procedure.imageKept", "unknown"))).hasSize(1);
        assertThat(about("no-image", read("procedure.imageKept", "yes"))).isEmpty();
    }

    @Test
    void aStillInTheVisitIsTheImage() {
        var kept = with("procedure.imageKept", "");
        assertThat(about("no-image", kept)).isEmpty();
        assertThat(kept.missingToSign()).extracting(Finding::words).doesNotContain("findings.needImageKept");
        assertThat(with("procedure.imageKept", "", "picture[1].kind", "photo").missingToSign())
                .extracting(Finding::words).contains("findings.needImageKept");
    }
}
