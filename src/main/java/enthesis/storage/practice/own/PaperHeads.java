package enthesis.storage.practice.own;

import enthesis.domain.people.PaperHead;
import enthesis.domain.people.Right;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.PersonId;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Kind;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.practice.own.OwnEntries.Own;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// The letterhead of this practice: its lines are an own entry, its logo an encrypted file that another one names.
public final class PaperHeads {
    private static final String LINES = "lines";
    private static final String LOGO = "logo";

    private final Write write;
    private final Attachments attachments;
    private final OwnEntries own;

    public PaperHeads(Write write, Attachments attachments) {
        this.write = write;
        this.attachments = attachments;
        own = new OwnEntries(write, "paper_head");
    }

    public PaperHead now() {
        var all = own.all();
        return new PaperHead(PaperHead.lines(said(all, LINES).orElse("")), said(all, LOGO));
    }

    private static Optional<String> said(Map<String, Own> all, String entry) {
        return Optional.ofNullable(all.get(entry)).filter(row -> row.standing() == Standing.OWN).map(Own::json);
    }

    /// The logo's file; empty where there is none, or it is missing or changed.
    public Optional<byte[]> logo(PaperHead head) throws IOException {
        return head.logo().isEmpty() ? Optional.empty() : attachments.open(new Sha256(head.logo().get()));
    }

    /// Keeps a checked picture; `keep` then names it.
    public Sha256 store(byte[] png, PersonId who) throws IOException {
        write.require(Right.EDIT_PRACTICE, who);
        var name = attachments.store(png);
        write.run(Act.of(What.ATTACHED, who), db -> attachments.enter(db, name, Kind.PICTURE, png.length, who));
        return name;
    }

    /// Puts it in the place of `before`, which was read when the edit began.
    ///
    /// @throws ChangedMeanwhile
    ///             if it does not say `before` any more
    public void keep(PaperHead before, PaperHead head, PersonId who) {
        ChangedMeanwhile.expect(now(), before);
        own.set(Map.of(LINES, entry(String.join("\n", head.lines())), LOGO, entry(head.logo().orElse(""))), who);
    }

    private static Own entry(String text) {
        return text.isEmpty() ? Own.AS_SHIPPED : Own.of(text);
    }
}
