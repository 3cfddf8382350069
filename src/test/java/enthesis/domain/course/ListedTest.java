package enthesis.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.finding.Source;
import enthesis.domain.practice.Indication;
import enthesis.storage.reference.ReferenceData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An indication is known by its key; one from before keys were kept by its words.
class ListedTest {
    private static final List<Indication> TODAY = ReferenceData.load().indications();
    private static final Indication KNEE = TODAY.stream().filter(one -> one.key().equals("knee_oa")).findFirst()
            .orElseThrow();
    /// The practice calls it otherwise from now on.
    private static final List<Indication> REWORDED = Stream.concat(Stream.of(new Indication("knee_oa",
            "Gonarthrosis", KNEE.regions(), KNEE.right(), KNEE.left(), KNEE.other(), true, Source.PRACTICE)),
            TODAY.stream().filter(one -> !one.equals(KNEE))).toList();

    private static Course.Indication kept(String text, String key, String words) {
        return new Course.Indication(text, new Course.Chosen(key, words), "M17.11", "title", "2 years", "rest");
    }

    @Test
    void theLabelFollowsThePracticesWordingAndOwnWordsStay() {
        var kept = kept("Knee osteoarthritis: medial", "knee_oa", "medial");
        assertThat(Listed.says(kept, TODAY)).isEqualTo("Knee osteoarthritis: medial");
        assertThat(Listed.says(kept, REWORDED)).isEqualTo("Gonarthrosis: medial");
        assertThat(Listed.of(kept, REWORDED).map(one -> one.indication().key())).contains("knee_oa");
    }

    @ParameterizedTest
    @CsvSource({"Knee osteoarthritis: medial, knee_oa, medial", "Knee osteoarthritis, knee_oa, ''",
            "knee_oa, knee_oa, ''", "Achilles tendinopathy: mid-portion, achilles, mid-portion"})
    void oneFromBeforeKeysIsKnownByItsWords(String text, String key, String words) {
        var listed = Listed.of(kept(text, "", ""), TODAY).orElseThrow();
        assertThat(listed.indication().key()).isEqualTo(key);
        assertThat(listed.words()).isEqualTo(words);
    }

    @Test
    void freeWordsAndWhatIsNoMoreOnTheListAreSaidAsTheyWere() {
        assertThat(Listed.of(kept("Knee pain after a fall", "", ""), TODAY)).isEmpty();
        var gone = kept("Old diagnosis: left", "old_one", "left");
        assertThat(Listed.of(gone, TODAY)).isEmpty();
        assertThat(Listed.says(gone, TODAY)).isEqualTo("Old diagnosis: left");
    }

    /// The rows of courses from before keys know these labels and no others: a label that is worded anew needs another
    /// way to find them.
    @Test
    void theLabelsThatOldRowsHoldAreStillOnTheList() {
        assertThat(TODAY).extracting(Indication::label).contains("Knee osteoarthritis",
                "Rotator cuff tendinosis or partial tear", "Shoulder instability",
                "Lateral epicondylitis (tennis elbow)", "Medial epicondylitis (golfer's elbow)", "Other enthesopathy",
                "Plantar fasciitis", "Achilles tendinopathy", "Patellar tendinopathy", "Gluteal tendinopathy",
                "Psoas tendinopathy").hasSize(35);
    }
}
