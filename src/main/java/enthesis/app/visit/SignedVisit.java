package enthesis.app.visit;

import static java.util.stream.Collectors.toMap;

import enthesis.app.desk.ChainEnd;
import enthesis.app.desk.Tools;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumFields;
import enthesis.domain.note.Canonical;
import enthesis.domain.note.NoteSeal;
import enthesis.domain.note.SessionHeader;
import enthesis.domain.note.SignedText;
import enthesis.domain.people.Colleague;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import enthesis.exchange.document.content.AddendumPage;
import enthesis.storage.cipher.SigningKey;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.note.Signing;
import enthesis.ui.note.signed.Seal;
import enthesis.ui.note.signed.SignedNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A signed visit as it lies in the chart: its note as it was signed, its pages, its addenda. On the chart's thread.
public record SignedVisit(Tools tools, Visit visit) {

    /// What was typed of an addendum that is not signed yet stands under this subject.
    static String subject(VisitId visit) {
        return "addendum/" + visit;
    }

    /// The note with its addenda, and what became of its seal; empty while the visit is not signed.
    Optional<SignedNote> note() throws IOException {
        var notes = tools.chart().notes;
        var signed = notes.signed(visit.id());
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        var as = signed.get();
        var addenda = notes.addenda(visit.id());
        var names = addenda.stream().map(Addendum::signer).distinct().collect(toMap(who -> who, this::name));
        var text = text(as);
        return Optional.of(new SignedNote(text, as.content().hex(),
                Seal.of(notes.intact(as), notes.pdf(as).isPresent()), addenda, names, renumbered(text),
                tools.ground().clock().getZone()));
    }

    /// What a late entry has changed: the note keeps the number it was signed with, the session has another now.
    private List<String> renumbered(SignedText text) {
        return visit.courses().stream().flatMap(attended -> Optional
                .ofNullable(text.sessions().get(attended.course().id().toString()))
                .filter(then -> then != attended.session())
                .map(then -> tools.say("app.renumbered", RegionWords.of(attended, tools.texts()), then.toString(),
                        Integer.toString(attended.session())))
                .stream()).toList();
    }

    /// What lies in the chart; no text at all when it can't even be read as a note.
    private SignedText text(enthesis.storage.note.SignedNote signed) {
        var stored = new String(tools.chart().notes.stored(signed), StandardCharsets.UTF_8);
        try {
            return SignedText.read(new Canonical(stored));
        } catch (IllegalArgumentException | DateTimeException _) {
            var served = visit.courses().stream().map(one -> new SessionHeader.Served(one.course().side(), ""))
                    .toList();
            return new SignedText(served, "", name(signed.signer()), signed.at(), List.of(), List.of(),
                    Map.of());
        }
    }

    private String name(PersonId who) {
        return tools.chart().people.find(who).map(Colleague::name).orElse("");
    }

    /// The pages as they were signed, with the addenda appended, and the word of a seal that does not match on every
    /// one; empty when the file is missing or changed.
    Optional<byte[]> pages() throws IOException {
        var notes = tools.chart().notes;
        var signed = notes.signed(visit.id());
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        var about = tools.papers().about(tools.chart().patients.get(visit.patient()).orElseThrow(),
                tools.today());
        var addenda = notes.addenda(visit.id()).stream().map(this::page).toList();
        boolean intact = notes.intact(signed.get());
        var clinic = tools.clinic().name();
        return notes.pdf(signed.get()).map(pdf -> intact
                ? tools.documents().withAddenda(pdf, about, clinic, addenda)
                : tools.documents().withBrokenSeal(pdf, about, clinic, addenda));
    }

    /// The maps alone, made anew from what was signed; empty when that was changed.
    Optional<byte[]> map(PaperSize paper) throws IOException {
        var notes = tools.chart().notes;
        var signed = notes.signed(visit.id());
        if (signed.isEmpty() || !notes.intact(signed.get())) {
            return Optional.empty();
        }
        var loaded = VisitLoad.now(tools, visit.id());
        var reading = Reading.of(loaded.about(), loaded.sheet());
        var content = new Canonical(new String(notes.stored(signed.get()), StandardCharsets.UTF_8));
        var signer = new NoteSeal.Signer(name(signed.get().signer()), signed.get().at());
        return Optional.of(tools.documents().reports().map(tools.papers().signed(reading, signer, content,
                new ChainEnd(tools).words()), notes.inError(visit.id()), paper));
    }

    private AddendumPage page(Addendum one) {
        var said = one.said();
        var kind = tools.say("note.addendum.kindName." + Choices.text(said.kind()).replace('_', '-'));
        return new AddendumPage(one.number(), kind, said.sentence(), said.text(), said.reason(), name(one.signer()),
                when(one.at()), Canonical.shown(one.seal()));
    }

    private String when(Instant at) {
        var local = LocalDateTime.ofInstant(at, tools.ground().clock().getZone());
        return tools.texts().date(local.toLocalDate()) + ", " + tools.texts().second(local.toLocalTime());
    }

    /// Signs the addendum of the sheet with the password of whoever is signed in.
    Signing.Outcome add(Sheet sheet, char[] password) throws IOException {
        return new Signature(tools.chart()).under(password, key -> add(sheet, key));
    }

    private void add(Sheet sheet, SigningKey key) throws IOException {
        var chart = tools.chart();
        chart.notes.add(visit, AddendumFields.said(sheet).orElseThrow(), tools.who(), Optional.of(key));
        chart.chart.checkpoint();
        chart.drafts.clear(subject(visit.id()));
    }
}
