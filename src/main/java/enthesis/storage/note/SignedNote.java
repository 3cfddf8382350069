package enthesis.storage.note;

import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Ending;
import enthesis.storage.attachment.Sha256;
import java.time.Instant;

/// Who signed which note when, and the hashes of the bytes that were signed and of the pages made from them.
public record SignedNote(VisitId visit, Ending ending, PersonId signer, Instant at, Sha256 content, Sha256 pdf) {}
