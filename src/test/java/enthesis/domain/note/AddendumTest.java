package enthesis.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddendumTest {
    private static final VisitId VISIT = new VisitId(new UUID(0, 1));
    private static final PersonId WHO = new PersonId(new UUID(0, 2));
    private static final Instant AT = Instant.parse("2026-11-24T09:05:00Z");
    private static final AddendumText SAID = new AddendumText(Addendum.Kind.CORRECTION, "Plan.", "It was the left one.",
            "typing slip");

    @Test
    void everyPartCountsInTheSeal() {
        var later = AT.plusNanos(1000);
        var texts = Stream.of(
                new AddendumText(Addendum.Kind.LATE_ENTRY, SAID.sentence(), SAID.text(), SAID.reason()),
                new AddendumText(SAID.kind(), "", SAID.text(), SAID.reason()),
                new AddendumText(SAID.kind(), SAID.sentence(), "It was the left one!", SAID.reason()),
                new AddendumText(SAID.kind(), SAID.sentence(), SAID.text(), "slip"),
                new AddendumText(SAID.kind(), SAID.sentence(), SAID.text() + "\nreason\ttyping slip", ""));
        var seals = Stream.concat(
                texts.map(said -> Addendum.sealed(VISIT, 1, said, WHO, AT, "a")),
                Stream.of(
                        Addendum.sealed(VISIT, 1, SAID, WHO, AT, "a"),
                        Addendum.sealed(VISIT, 1, SAID, WHO, AT, "b"),
                        Addendum.sealed(VISIT, 2, SAID, WHO, AT, "a"),
                        Addendum.sealed(new VisitId(new UUID(0, 9)), 1, SAID, WHO, AT, "a"),
                        Addendum.sealed(VISIT, 1, SAID, new PersonId(new UUID(0, 9)), AT, "a"),
                        Addendum.sealed(VISIT, 1, SAID, WHO, later, "a")));
        assertThat(seals.map(Addendum::seal)).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void theSheetSaysNothingUntilItIsComplete() {
        var sheet = Sheet.EMPTY.with(AddendumFields.KIND, "new-information").with(AddendumFields.TEXT, "Called, well.");
        assertThat(AddendumFields.said(sheet)).isEmpty();
        assertThat(AddendumFields.said(sheet.with(AddendumFields.REASON, "telephoned"))).isEqualTo(
                Optional.of(new AddendumText(Addendum.Kind.NEW_INFORMATION, "", "Called, well.", "telephoned")));
    }
}
