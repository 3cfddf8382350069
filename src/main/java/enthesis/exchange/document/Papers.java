package enthesis.exchange.document;

import enthesis.domain.consent.Consent;
import enthesis.domain.entry.Choices;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.Point;
import enthesis.domain.map.Region;
import enthesis.domain.map.marking.Marking;
import enthesis.domain.note.Canonical;
import enthesis.domain.note.Macro;
import enthesis.domain.note.NoteSeal;
import enthesis.domain.note.NoteText;
import enthesis.domain.note.handout.AfterSheet;
import enthesis.domain.note.handout.Handout;
import enthesis.domain.note.span.Days;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.people.Clinic;
import enthesis.domain.visit.Reading;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wording;
import enthesis.domain.wording.Wordings;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.ConsentSheet;
import enthesis.exchange.document.content.HandoutPage;
import enthesis.exchange.document.content.Identifiers;
import enthesis.exchange.document.content.MapPage;
import enthesis.exchange.document.content.MarkingSheet;
import enthesis.exchange.document.content.NoteDocument;
import enthesis.exchange.document.content.OutgoingSheet;
import enthesis.exchange.document.content.Title;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes a visit's papers from its reading: every word and figure as the screen has it.
public final class Papers {

    private final Words words;
    private final Atlas atlas;
    private final Supplier<Clinic> clinic;
    private final Supplier<Wordings> wordings;
    private final PictureSource pictures;
    private final NoteText text;

    /// `pictures` gives the pixels of own pictures, where papers are made.
    public Papers(Words words, Atlas atlas, Supplier<Clinic> clinic, Supplier<Wordings> wordings,
            PictureSource pictures) {
        this(words, atlas, clinic, wordings, pictures, List::of);
    }

    /// `macros` are those of whoever writes the note.
    public Papers(Words words, Atlas atlas, Supplier<Clinic> clinic, Supplier<Wordings> wordings,
            PictureSource pictures, Supplier<List<Macro>> macros) {
        this.words = words;
        this.atlas = atlas;
        this.clinic = clinic;
        this.wordings = wordings;
        this.pictures = pictures;
        text = new NoteText(words, this::region, macros);
    }

    /// The composer of the note's text, with the regions' names.
    public NoteText text() {
        return text;
    }

    /// The note as a draft.
    public NoteDocument draft(Reading reading) {
        return note(reading, Optional.empty());
    }

    /// The note as it is signed by `signer` with the seal of its canonical content.
    public NoteDocument signed(Reading reading, NoteSeal.Signer signer, Canonical content) {
        return signed(reading, signer, content, "");
    }

    /// The same; `trail` is where the chain of the trail ends, as it is printed.
    public NoteDocument signed(Reading reading, NoteSeal.Signer signer, Canonical content, String trail) {
        return note(reading, Optional.of(new NoteDocument.Signature(signer.name(),
                Days.second(signer.at(), reading.about().zone()), Canonical.shown(content.seal()), trail)));
    }

    private NoteDocument note(Reading reading, Optional<NoteDocument.Signature> signature) {
        var header = text.header(reading);
        boolean done = NoteText.wasInjected(reading);
        var figures = new Figures(words, reading, this::region);
        return new NoteDocument(about(reading), new NoteDocument.Heading(clinic.get().name(),
                header.served().stream().map(one -> new Title(side(one.side()), one.title())).toList(),
                header.when()), passages(reading), answered(reading),
                done
                        ? figures.solutions()
                        : List.of(),
                done ? figures.totals() : List.of(), maps(reading),
                done ? Optional.of(handout(reading)) : Optional.empty(), signature);
    }

    /// The drawings with their points, then the own pictures.
    private List<MapPage> maps(Reading reading) {
        var maps = new Maps(words, atlas, reading);
        var pages = new ArrayList<>(maps.pages());
        pages.addAll(new OwnPages(words, this::region, maps, pictures).pages(reading));
        return pages;
    }

    /// The hand-out of this visit, in the language the patient was given it in.
    private HandoutPage handout(Reading reading) {
        return page(AfterSheet.of(reading, wordings.get().in(given(reading)), clinic.get()));
    }

    /// English where the patient's language has not been read by anybody here.
    private Language given(Reading reading) {
        return wordings.get().given(Language.told(reading.aftercare().language()).orElse(Language.ENGLISH));
    }

    private HandoutPage page(Handout handout) {
        return new HandoutPage(handout.language().tag(), clinic.get().name(),
                handout.about().stream().map(one -> new Title(one.side(), one.what())).toList(), handout.day(),
                handout.groups().stream()
                        .map(group -> new HandoutPage.Group(group.title(), group.lines(), group.urgent())).toList());
    }

    /// A paper that goes out of the practice, alone; only in a language that may be given.
    public OutgoingSheet outgoing(Handout handout, Person person) {
        var wording = wordings.get().in(wordings.get().given(handout.language()));
        if (wording.language() != handout.language()) {
            throw new IllegalArgumentException("nobody has read " + handout.language().recorded());
        }
        var around = around(person, wording, handout.paper() == Handout.Paper.LETTER
                ? "frame.physiotherapist"
                : "frame.patient");
        return new OutgoingSheet(handout.kind(), around, page(handout));
    }

    private OutgoingSheet.Around around(Person person, Wording wording, String foot) {
        return new OutgoingSheet.Around(words.say("paper.name", person.family(), person.given()),
                wording.say("frame.identifiers", "born", wording.day(person.born()), "number",
                        person.number().value()),
                wording.say(foot), wording.say("frame.page"), wording.say("frame.of"), wording.say("frame.lacking"));
    }

    /// A consent as it was read and signed, in the language it was read in.
    public ConsentSheet consent(Consent consent, Person person, ZoneId zone) {
        var wording = wordings.get().in(consent.taken().map(taken -> taken.text().language())
                .orElse(Language.ENGLISH));
        return new Consents(wording, clinic.get().name(), around(person, wording, "consent.kind"), zone)
                .sheet(consent);
    }

    /// The skin-marking sheet of this visit, as it is handed over now; `structures` are in the practice's own words.
    public MarkingSheet marking(Reading reading, Atlas structures) {
        var markings = new Markings(words, structures, reading);
        var out = Marking.read(reading.sheet());
        var zone = reading.about().zone();
        var at = out.map(Marking::printed).orElse(reading.about().now());
        var again = out.filter(Marking::again).isPresent()
                ? words.say("paper.marking.again", Days.time(at, zone))
                : "";
        return new MarkingSheet(about(reading), clinic.get().name(), Days.minute(at, zone), again, markings.left(),
                markings.pages(), new Figures(words, reading, this::region)
                        .solutions(reading.points().stream().filter(Point::planned).toList()));
    }

    /// Who a paper is about, with the age on the day of the visit.
    public Identifiers about(Reading reading) {
        return about(reading.about().patient(), reading.about().today());
    }

    public Identifiers about(Patient patient, java.time.LocalDate day) {
        var person = patient.person();
        return new Identifiers(words.say("paper.name", person.family(), person.given()), words.say("paper.born", Days
                .date(person.born()), Integer.toString(person.ageOn(day))), person.number().value());
    }

    private List<NoteDocument.Passage> passages(Reading reading) {
        var passages = new ArrayList<NoteDocument.Passage>();
        for (var paragraph : text.paragraphs(reading)) {
            if (!paragraph.isEmpty()) {
                passages.add(new NoteDocument.Passage(words.say("note.label." + Choices.text(paragraph.kind())),
                        paragraph.text(), paragraph.own().strip()));
            }
        }
        return passages;
    }

    private List<NoteDocument.Answered> answered(Reading reading) {
        return NoteSeal.signedFindings(reading).stream().map(finding -> {
            var typed = reading.answer(finding);
            return new NoteDocument.Answered(words.say("note.level." + Choices.text(finding.level())),
                    finding.titled(words.say(finding.words() + ".title", finding.values().toArray(String[]::new))),
                    finding.level().needsReason() && !typed.isEmpty() ? words.say("paper.goneOn", typed) : "");
        }).toList();
    }

    private String region(String key) {
        return atlas.region(key).map(Region::name).orElse(key);
    }

    private String side(enthesis.domain.value.Side side) {
        return words.say("note.side." + Choices.text(side));
    }
}
