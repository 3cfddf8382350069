package enthesis.storage.consent;

import static enthesis.storage.jooq.Tables.CONSENT_ITEM;
import static enthesis.storage.jooq.Tables.CONSENT_STROKE;
import static enthesis.storage.jooq.Tables.CONSENT_TAKEN;

import enthesis.domain.consent.Item;
import enthesis.domain.consent.Signature;
import enthesis.domain.consent.Signer;
import enthesis.domain.consent.Stroke;
import enthesis.domain.consent.Subject;
import enthesis.domain.consent.Taken;
import enthesis.domain.consent.Ticked;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.Percent;
import enthesis.domain.value.PersonId;
import enthesis.storage.jooq.tables.records.ConsentItemRecord;
import enthesis.storage.jooq.tables.records.ConsentStrokeRecord;
import enthesis.storage.jooq.tables.records.ConsentTakenRecord;
import enthesis.storage.jooq.tables.records.ConsentTextRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/// How a consent was taken, and its rows.
final class TakenRows {
    private TakenRows() {}

    static void insert(DSLContext db, UUID consent, Taken taken, UUID text, PersonId who) {
        var row = db.newRecord(CONSENT_TAKEN).setConsent(consent).setText(text)
                .setRegion(taken.about().region())
                .setSide(Choices.text(taken.about().side()))
                .setPercent(taken.about().percent().value())
                .setHeading(taken.words().heading())
                .setIntro(taken.words().intro())
                .setAgreement(taken.words().agreement())
                .setCapacity(Choices.text(taken.signer().capacity()))
                .setSigner(taken.signer().name())
                .setBecause(taken.signer().because())
                .setInterpreter(taken.interpreter())
                .setTakenBy(who.value());
        signed(row, taken.signature()).insert();
        int place = 1;
        for (var one : taken.items()) {
            db.newRecord(CONSENT_ITEM).setConsent(consent).setPlace(place++).setItem(one.item().key())
                    .setWords(one.item().words()).setTickedBy(one.by()).setTickedAt(moment(one.at())).insert();
        }
        if (taken.signature() instanceof Signature.OnScreen screen) {
            strokes(db, consent, screen.strokes());
        }
    }

    private static ConsentTakenRecord signed(ConsentTakenRecord row, Signature signature) {
        return switch (signature) {
            case Signature.OnScreen screen -> row.setSigned("screen").setSignedAt(moment(screen.at())).setSeenBy("");
            case Signature.OnPaper paper -> row.setSigned("paper").setSeenBy(paper.seenBy());
        };
    }

    private static void strokes(DSLContext db, UUID consent, List<Stroke> strokes) {
        int place = 1;
        for (var stroke : strokes) {
            db.newRecord(CONSENT_STROKE).setConsent(consent).setPlace(place++).setDots(stroke.text()).insert();
        }
    }

    static Taken taken(ConsentTakenRecord row, ConsentTextRecord text, List<ConsentItemRecord> items,
            List<ConsentStrokeRecord> strokes) {
        return new Taken(ConsentTextRows.text(text),
                new Subject(row.getRegion(), ConsentRows.side(row.getSide()), new Percent(row.getPercent())),
                new Taken.Words(row.getHeading(), row.getIntro(), row.getAgreement()),
                items.stream().map(one -> new Ticked(new Item(one.getItem(), one.getWords()), one.getTickedBy(),
                        one.getTickedAt().toInstant())).toList(),
                new Signer(Choices.read(Signer.Capacity.class, row.getCapacity()).orElseThrow(), row.getSigner(),
                        row.getBecause()),
                signature(row, strokes), row.getInterpreter());
    }

    private static Signature signature(ConsentTakenRecord row, List<ConsentStrokeRecord> strokes) {
        return row.getSigned().equals("paper")
                ? new Signature.OnPaper(row.getSeenBy())
                : new Signature.OnScreen(strokes.stream().map(one -> Stroke.read(one.getDots()).orElseThrow()).toList(),
                        row.getSignedAt().toInstant());
    }

    private static OffsetDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
