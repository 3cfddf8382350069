package enthesis.storage.picture;

import enthesis.domain.picture.file.PictureFile;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Kind;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.util.Optional;

/// The files of own pictures. One is kept before the sheet of its visit names it; the sheet's facts (`Visits.keep`) tie
/// it to the visit. A picture taken out of a visit stays in the chart, encrypted, as everything once typed does.
public final class Pictures {
    private final Write write;
    private final Attachments attachments;

    public Pictures(Write write, Attachments attachments) {
        this.write = write;
        this.attachments = attachments;
    }

    /// Keeps exactly these bytes, and says so in the trail of the patient.
    public Sha256 keep(PictureFile picture, PatientId patient, PersonId who) throws IOException {
        var name = attachments.store(picture.bytes());
        write.run(Act.of(What.ATTACHED, who).about(patient),
                db -> attachments.enter(db, name, Kind.PICTURE, picture.bytes().length, who));
        return name;
    }

    /// The bytes as they were kept; empty when the file is missing or changed.
    public Optional<byte[]> open(Sha256 name) throws IOException {
        return attachments.open(name);
    }
}
