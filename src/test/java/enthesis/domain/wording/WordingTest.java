package enthesis.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.finding.Source;
import enthesis.domain.value.PersonId;
import enthesis.storage.reference.WordingFile;
import enthesis.storage.reference.map.AtlasFiles;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shipped lines: whole in every language, nothing left in English, short enough for patients of eleven.
class WordingTest {
    private static final List<SheetLine> LINES = WordingFile.load();
    private static final int LONGEST_SENTENCE = 24;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,}");
    /// English words that are no words of the other languages.
    private static final Set<String> ENGLISH = Set.of("the", "your", "you", "not", "take", "from", "with", "until",
            "allowed", "pain", "days", "call", "before", "after", "knee", "shoulder", "born", "chart");

    private static Stream<Language> others() {
        return Stream.of(Language.FRENCH, Language.SPANISH, Language.GERMAN);
    }

    @Test
    void everyLineHasAName() {
        assertThat(LINES.stream().map(SheetLine::key).toList()).doesNotHaveDuplicates().hasSizeGreaterThan(90);
    }

    /// Else its English key would stand on a French sheet.
    @Test
    void everyRegionOfTheMapHasItsNameInEveryLanguage() {
        var keys = LINES.stream().map(SheetLine::key).toList();
        assertThat(AtlasFiles.load().regions()).isNotEmpty()
                .allSatisfy(region -> assertThat(keys).contains("region." + region.key()));
    }

    @Test
    void aLineThatLacksAPlaceInOneLanguageIsRefused() {
        assertThatThrownBy(() -> new SheetLine("after.x", Source.SEED, Map.of(Language.ENGLISH, "Until {day}.",
                Language.FRENCH, "Jusqu'au {day}.", Language.SPANISH, "Hasta el {day}.", Language.GERMAN, "Bis dann.")))
                .hasMessageContaining("German");
        assertThatThrownBy(() -> new SheetLine("after.x", Source.SEED, Map.of(Language.ENGLISH, "No.")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsLeftInEnglish() {
        var left = new TreeSet<String>();
        others().forEach(language -> LINES.forEach(line -> {
            var words = line.in(language).replaceAll("\\{[a-z]+}", " ");
            boolean same = words.equals(line.in(Language.ENGLISH).replaceAll("\\{[a-z]+}", " "))
                    && LETTERS.matcher(words).find();
            var english = new HashSet<>(List.of(words.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+", -1)));
            english.retainAll(ENGLISH);
            if ((same && !line.key().equals("frame.page")) || !english.isEmpty()) {
                left.add(language + " " + line.key() + " " + words + " " + english);
            }
        }));
        assertThat(left).isEmpty();
    }

    /// Reading age 11 to 12: no sentence is longer than 24 words, counted with the longest date in it.
    @Test
    void sentencesAreShort() {
        var tooLong = new TreeSet<String>();
        for (var language : Language.values()) {
            for (var line : LINES) {
                if (!line.paper().equals("letter") && !line.paper().equals("frame")) {
                    for (var sentence : line.in(language).split("[.:;] ", -1)) {
                        if (sentence.strip().split("\\s+", -1).length > LONGEST_SENTENCE) {
                            tooLong.add(language + " " + line.key() + ": " + sentence);
                        }
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void whatIsMissingForAPlaceIsNoSilentGap() {
        var english = Wordings.shipped(LINES).in(Language.ENGLISH);
        assertThat(english.say("both.doubtful", "drug", "Advil {2}")).startsWith("Advil {2}: ask us");
        assertThatThrownBy(() -> english.say("both.doubtful")).hasMessageContaining("{drug}");
    }

    @Test
    void thePracticesOwnWordsStandInThePlaceOfTheShippedOnes() {
        var own = Wordings.shipped(LINES).with(Language.FRENCH, Map.of("after.daily", "Bougez comme d'habitude."));
        assertThat(own.in(Language.FRENCH).say("after.daily")).isEqualTo("Bougez comme d'habitude.");
        assertThat(own.in(Language.GERMAN).say("after.daily")).startsWith("Die meisten");
    }

    @Test
    void aLanguageIsGivenOnlyOnceItIsReadAndAChangedLineAsksAgain() {
        var shipped = Wordings.shipped(LINES);
        assertThat(shipped.mayGive(Language.ENGLISH)).isTrue();
        assertThat(others().map(shipped::given)).containsOnly(Language.ENGLISH);
        var read = shipped.with(Language.SPANISH, new Confirmed(new PersonId(new UUID(0, 1)), Instant.EPOCH,
                shipped.mark(Language.SPANISH)));
        assertThat(read.given(Language.SPANISH)).isEqualTo(Language.SPANISH);
        assertThat(read.given(Language.GERMAN)).isEqualTo(Language.ENGLISH);
        assertThat(read.with(Language.SPANISH, Map.of("after.daily", "Nada.")).given(Language.SPANISH))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void ownWordsKeepWhatBelongsToThePatient() {
        var line = Wordings.shipped(LINES).line("after.nsaid");
        assertThat(WordingForm.refused(line, "Nothing until {last}; again from {from}.")).isEmpty();
        assertThat(refusal(line, "Nothing until {last}.")).isEqualTo("wording.refused.lost");
        assertThat(refusal(line, "Until {last}, from {from}, {name}.")).isEqualTo("wording.refused.unknown");
        assertThat(refusal(line, "Until {last}, from {from}}")).isEqualTo("wording.refused.unknown");
        assertThat(refusal(line, " ")).isEqualTo("wording.refused.empty");
        assertThat(refusal(line, "{last}{from}" + "x".repeat(600))).isEqualTo("wording.refused.long");
        assertThat(refusal(Wordings.shipped(LINES).line("after.daily"), "By {day}.")).isEqualTo(
                "wording.refused.none");
    }

    private static String refusal(SheetLine line, String typed) {
        return WordingForm.refused(line, typed).orElseThrow().words();
    }
}
