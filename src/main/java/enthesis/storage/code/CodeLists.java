package enthesis.storage.code;

import static enthesis.storage.jooq.Tables.CODE_LIST;

import enthesis.domain.course.code.CodeBook;
import enthesis.domain.course.code.CodeList;
import enthesis.domain.course.code.OrderFile;
import enthesis.domain.course.code.OrderFile.Read;
import enthesis.domain.people.Right;
import enthesis.domain.value.PersonId;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Kind;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The official lists: the file as it was is an attachment, its year and who took it in are a row. The one of the
/// newest year counts, read once.
public final class CodeLists {
    private final Write write;
    private final Attachments attachments;
    private final CodeList shipped;
    private Optional<Taken> read = Optional.empty();
    private Optional<CodeList> list = Optional.empty();

    /// One that was taken in: its year, how many codes, when, by whom.
    public record Taken(int year, int codes, Instant at, PersonId who, Sha256 file) {}

    public CodeLists(Write write, Attachments attachments, CodeList shipped) {
        this.write = write;
        this.attachments = attachments;
        this.shipped = shipped;
    }

    /// Takes a file in as a whole; what is refused leaves nothing behind.
    public Read take(String name, byte[] file, PersonId who) throws IOException {
        write.require(Right.EDIT_PRACTICE, who);
        var found = OrderFile.read(name, text(file));
        if (found instanceof Read.Whole(var whole)) {
            var stored = attachments.store(file);
            write.run(Act.of(What.EDITED_PRACTICE, who), db -> {
                attachments.enter(db, stored, Kind.DOCUMENT, file.length, who);
                db.newRecord(CODE_LIST).setId(UUID.randomUUID()).setListYear(whole.year()).setFile(stored.hex())
                        .setCodes(whole.size()).setAddedBy(who.value())
                        .setAt(write.clock().instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                        .insert();
            });
        }
        return found;
    }

    private Optional<byte[]> stored(Taken taken) {
        try {
            return attachments.open(taken.file());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /// All of them, the newest year first, of one year the one that counts.
    public List<Taken> all() {
        return write.db().selectFrom(CODE_LIST).orderBy(CODE_LIST.LIST_YEAR.desc(), CODE_LIST.AT.desc()).fetch(
                row -> new Taken(row.getListYear(), row.getCodes(), row.getAt().toInstant(),
                        new PersonId(row.getAddedBy()), new Sha256(row.getFile())));
    }

    /// What is known of codes. A file that is missing or is not what was stored counts as not taken in.
    public CodeBook book() {
        var newest = all().stream().findFirst();
        if (!newest.equals(read)) {
            list = newest.flatMap(this::list);
            read = newest;
        }
        return new CodeBook(shipped, list);
    }

    private Optional<CodeList> list(Taken taken) {
        return stored(taken).flatMap(
                bytes -> OrderFile.read("icd10cm_order_" + taken.year() + ".txt",
                        text(bytes)) instanceof Read.Whole(var whole) ? Optional.of(whole) : Optional.empty());
    }
}
