package enthesis.storage.note;

import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.attachment.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// What somebody wants to add to a signed note, before it has a number and a seal.
public record AddendumText(Addendum.Kind kind, String sentence, String text, String reason) {

    public AddendumText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an addendum says something");
        }
    }

    static AddendumText of(Addendum added) {
        return new AddendumText(added.kind(), added.sentence(), added.text(), added.reason());
    }

    Addendum sealed(VisitId visit, int number, Sha256 previous, PersonId signer, Instant at) {
        var open = new Addendum(visit, number, kind, sentence, text, reason, signer, at, previous);
        return new Addendum(visit, number, kind, sentence, text, reason, signer, at, seal(open, previous));
    }

    /// SHA-256 of the seal before and every part with its length, so that no text can pass for two.
    Sha256 seal(Addendum of, Sha256 previous) {
        var parts = List.of(
                previous.hex(),
                of.visit().toString(),
                Integer.toString(of.number()),
                kind.name(),
                sentence,
                text,
                reason,
                of.signer().toString(),
                of.at().toString());
        var bytes = parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining());
        return Sha256.of(bytes.getBytes(StandardCharsets.UTF_8));
    }
}
