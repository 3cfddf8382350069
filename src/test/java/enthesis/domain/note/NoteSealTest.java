package enthesis.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.domain.visit.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoteSealTest {
    private static final NoteSeal.Signer SIGNER = new NoteSeal.Signer("Dr. L. Hale",
            Instant.parse("2026-11-23T11:21:04Z"));

    @Test
    void sameContentHasTheSameBytesWhateverTheLocale() {
        var first = seal();
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(seal()).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyFieldCounts() {
        var changed = SeedCase.sheet().with(Field.at("point", 6, "note"), "deep");
        assertThat(NoteSeal.of(SeedCase.reading(changed), SeedCase.TEXT, SeedCase.WORDS, SIGNER).seal())
                .isNotEqualTo(seal().seal());
    }

    @Test
    void sealIsTheHashOfTheBytes() {
        assertThat(new Canonical("abc").seal())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Canonical.shown(new Canonical("abc").seal())).isEqualTo("ba7816bf8f01");
    }

    @Test
    void signedNoteIsReadBackAsItWas() {
        var own = "Gives way on stairs.\n\tTwice a month \\ now.";
        var sheet = SeedCase.sheet().with(NoteFields.own(Paragraph.INDICATION), own);
        var canonical = NoteSeal.of(SeedCase.reading(sheet), SeedCase.TEXT, SeedCase.WORDS, SIGNER);
        var bytes = canonical.bytes();
        var read = SignedText.read(new Canonical(new String(bytes, StandardCharsets.UTF_8)));
        assertThat(read.served()).extracting(SessionHeader.Served::side).containsExactly(Side.RIGHT);
        assertThat(read.author()).isEqualTo("Dr. L. Hale");
        assertThat(read.signed()).isEqualTo(SIGNER.at());
        assertThat(read.passages().getFirst().own()).isEqualTo(own);
        assertThat(read.passages()).hasSize(6);
    }

    /// Each score stands with its course, so that the same numbers of the other course are other content.
    @Test
    void painIsSealedWithItsCourse() {
        var sheet = Cases.with(SeedCase.sheet(), "pain[2].now", "7", "pain[2].average", "not-measured");
        var text = NoteSeal.of(Reading.of(Cases.twoCourses(), sheet), SeedCase.TEXT, SeedCase.WORDS, SIGNER).text();
        var courses = Cases.twoCourses().visit().courses().stream().map(one -> one.course().id()).toList();
        assertThat(text.lines().filter(line -> line.startsWith("pain\t"))).containsExactly(
                "pain\t" + courses.getFirst() + "\tright\tankle-foot\tnow\t4",
                "pain\t" + courses.getFirst() + "\tright\tankle-foot\taverage\t4",
                "pain\t" + courses.getFirst() + "\tright\tankle-foot\tworst\t6",
                "pain\t" + courses.getLast() + "\tleft\tknee\tnow\t7",
                "pain\t" + courses.getLast() + "\tleft\tknee\taverage\tnot-measured");
        assertThat(SignedText.read(new Canonical(text)).passages()).anySatisfy(
                passage -> assertThat(passage.text()).contains("LEFT knee: pain now 7 of 10"));
    }

    private static Canonical seal() {
        return NoteSeal.of(SeedCase.reading(), SeedCase.TEXT, SeedCase.WORDS, SIGNER);
    }
}
