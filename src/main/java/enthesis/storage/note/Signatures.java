package enthesis.storage.note;

import static enthesis.storage.jooq.Tables.SIGNATURE;
import static enthesis.storage.jooq.Tables.SIGNING_KEY;

import enthesis.domain.note.Addendum;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.cipher.SigningKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Who has proved with their own key what: of a note its canonical bytes, of an addendum its seal, in which the note
/// and all before it stand. Visit, number, signer and time are part of what is signed, so that a signature holds
/// nowhere else.
final class Signatures {
    private Signatures() {}

    /// What is signed: `number` 0 is the note itself.
    static final class Statement {
        private final VisitId visit;
        private final int number;
        private final PersonId signer;
        private final Instant at;
        private final byte[] content;

        Statement(VisitId visit, int number, PersonId signer, Instant at, byte[] content) {
            this.visit = visit;
            this.number = number;
            this.signer = signer;
            this.at = at;
            this.content = content.clone();
        }

        static Statement of(SignedNote note, byte[] content) {
            return new Statement(note.visit(), 0, note.signer(), note.at(), content);
        }

        static Statement of(Addendum one) {
            return new Statement(one.visit(), one.number(), one.signer(), one.at(),
                    one.seal().getBytes(StandardCharsets.US_ASCII));
        }

        private byte[] bytes() {
            var head = String.join("\n", "enthesis-signature 1", visit.toString(), Integer.toString(number),
                    signer.toString(), at.toString(), "").getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(head.length + content.length).put(head).put(content).array();
        }
    }

    /// Within a write. A key that has never signed becomes known with its first signature.
    static void insert(DSLContext db, Statement what, SigningKey key) {
        var known = db.select(SIGNING_KEY.ID).from(SIGNING_KEY)
                .where(SIGNING_KEY.PERSON.eq(what.signer.value()).and(SIGNING_KEY.PUBLIC_KEY.eq(key.publicKey())))
                .fetchOptional(SIGNING_KEY.ID).orElseGet(() -> known(db, what, key));
        db.newRecord(SIGNATURE)
                .setVisit(what.visit.value())
                .setNumber(what.number)
                .setSignedWith(known)
                .setSignature(key.sign(what.bytes()))
                .insert();
    }

    private static UUID known(DSLContext db, Statement what, SigningKey key) {
        var id = UUID.randomUUID();
        db.newRecord(SIGNING_KEY)
                .setId(id)
                .setPerson(what.signer.value())
                .setPublicKey(key.publicKey())
                .setSince(what.at.atOffset(ZoneOffset.UTC))
                .insert();
        return id;
    }

    /// Whether the signer's own key stands for it. What was signed before anybody here had a key has no signature.
    static boolean holds(DSLContext db, Statement what) {
        return db.select(SIGNATURE.SIGNATURE_, SIGNING_KEY.PERSON, SIGNING_KEY.PUBLIC_KEY).from(SIGNATURE)
                .join(SIGNING_KEY).on(SIGNING_KEY.ID.eq(SIGNATURE.SIGNED_WITH))
                .where(SIGNATURE.VISIT.eq(what.visit.value()).and(SIGNATURE.NUMBER.eq(what.number)))
                .fetchOptional()
                .map(row -> row.value2().equals(what.signer.value())
                        && SigningKey.signed(row.value3(), what.bytes(), row.value1()))
                .orElseGet(() -> isBefore(db, what));
    }

    private static boolean isBefore(DSLContext db, Statement what) {
        var first = db.select(DSL.min(SIGNING_KEY.SINCE)).from(SIGNING_KEY).fetchSingle().value1();
        return first == null || !what.at.isAfter(first.toInstant());
    }
}
