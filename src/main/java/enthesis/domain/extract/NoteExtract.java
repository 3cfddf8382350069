package enthesis.domain.extract;

import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Ending;
import java.time.Instant;
import java.util.Optional;

/// A signed note: who signed it when, how the visit ended, the SHA-256 of its pages, under which they are kept, and the
/// text that was signed. `proof` is empty for what was signed before there were keys.
public record NoteExtract(PersonId signer, Instant at, Ending ending, String pdf, String text,
        Optional<Proof> proof) {

    /// The signer's public key and the Ed25519 signature made with it, both in hexadecimal digits.
    public record Proof(String key, String signature) {}
}
