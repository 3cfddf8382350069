package enthesis.domain.visit;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.map.Point;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CountedAllergies;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.rule.Lettered;
import enthesis.domain.visit.fact.Aftercare;
import enthesis.domain.visit.fact.Elsewhere;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.visit.fact.FactsReader;
import enthesis.domain.visit.fact.Observation;
import enthesis.domain.visit.fact.PlaceTotal;
import enthesis.domain.visit.fact.ProcedureLine;
import enthesis.domain.visit.fact.Tally;
import enthesis.domain.visit.fact.TimeOut;
import enthesis.domain.visit.fact.Totals;
import enthesis.domain.visit.need.SignGate;
import enthesis.domain.visit.rule.Answers;
import enthesis.domain.visit.rule.CandidacyRule;
import enthesis.domain.visit.rule.Refusals;
import enthesis.domain.visit.rule.TimeOutRule;
import enthesis.domain.visit.rule.VisitRules;
import enthesis.domain.vitals.VitalSigns;
import enthesis.domain.vitals.pain.PainScores;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A visit's sheet, read: its facts, what the rules say about them, how far each section is, and what a signature still
/// waits for. Pure: the same sheet and circumstances always give the same reading.
public final class Reading {
    private final Performed performed;
    private final Circumstances about;
    private final Sheet sheet;
    private final Facts facts;
    private final List<Finding> required;
    private final Progress progress;
    private final List<Finding> findings;
    private final List<Finding> open;

    private Reading(Circumstances given, Sheet sheet) {
        performed = Performed.read(given, sheet);
        about = given.performed(performed.at());
        this.sheet = sheet;
        facts = new FactsReader(about).read(sheet);
        required = Lettered.of(new SignGate(about, sheet, facts).missing(performed), facts.solutions());
        progress = new Progress(sheet, required);
        findings = Stream
                .of(Refusals.of(performed), Lettered.of(new VisitRules(about, sheet, facts).findings(),
                        facts.solutions()), progress.due())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::level)).toList();
        open = findings.stream().filter(this::isOpen).toList();
    }

    public static Reading of(Circumstances about, Sheet sheet) {
        return new Reading(about, sheet);
    }

    /// The circumstances, with the visit performed when its sheet says.
    public Circumstances about() {
        return about;
    }

    public Performed performed() {
        return performed;
    }

    public Sheet sheet() {
        return sheet;
    }

    public CheckIn checkIn() {
        return facts.checkIn();
    }

    /// The allergies that count: on record, in whichever chart of the person, and told today.
    public CountedAllergies allergies() {
        return CountedAllergies.of(about.everywhere().allergies(), facts.checkIn());
    }

    public VitalSigns vitals() {
        return facts.vitals();
    }

    /// The pain of the course at this place of the visit, 1 for the first.
    public PainScores pain(int place) {
        return facts.pain(place);
    }

    /// What the patient drew before the needle.
    public PainDrawing painDrawing() {
        return facts.drawing();
    }

    /// Whether the needle has been used, as far as is known: a point is given, or the work has begun by the clock.
    public boolean begun() {
        return facts.anyGiven() || facts.procedure().start().asValue().isPresent();
    }

    public List<Mixture> solutions() {
        return facts.solutions();
    }

    /// What is in the syringes of today, as a candidacy asks of it: families of anaesthetics, products.
    public Set<String> used() {
        return new CandidacyRule(about, facts).used();
    }

    public TimeOut timeOut() {
        return facts.timeOut();
    }

    public ProcedureLine procedure() {
        return facts.procedure();
    }

    public List<Point> points() {
        return facts.points();
    }

    /// The practice's own pictures of the visit.
    public List<OwnPicture> pictures() {
        return facts.pictures();
    }

    /// Whether an image of the ultrasound is kept, here or elsewhere.
    public Optional<Answer> imageKept() {
        return facts.imageKept();
    }

    public Observation observation() {
        return facts.observation();
    }

    public Aftercare aftercare() {
        return facts.aftercare();
    }

    public Optional<Ending> ending() {
        return facts.ending();
    }

    public Totals totals() {
        return facts.totals();
    }

    /// What was given, by region and side.
    public List<PlaceTotal> places() {
        return Tally.byPlace(facts.points(), facts.solutions());
    }

    /// What other anaesthetic there is today.
    public Elsewhere elsewhere() {
        return facts.elsewhere();
    }

    public Ceiling ceiling() {
        return facts.ceiling();
    }

    /// All findings, by level.
    public List<Finding> findings() {
        return findings;
    }

    /// What was typed or ticked to settle a finding; empty while it settles nothing: too short, or given to something
    /// else that the finding said before.
    public String answer(Finding finding) {
        return open.contains(finding) ? "" : sheet.text(finding.answer()).strip();
    }

    /// Findings that wait for an answer; INFO never does.
    public List<Finding> open() {
        return open;
    }

    public List<Finding> open(Section section) {
        return open.stream().filter(finding -> sectionOf(finding.where()).equals(Optional.of(section))).toList();
    }

    public SectionState state(Section section) {
        return progress.state(section, !open(section).isEmpty());
    }

    /// What stands between this visit and a signature; empty when it may be signed.
    public List<Finding> missingToSign() {
        return new SignGate(about, sheet, facts).gate(required, open);
    }

    /// What stands between the time-out and its completion; empty when it may be completed.
    public List<Finding> beforeTimeOut() {
        return new TimeOutRule(about, sheet, facts).before(open);
    }

    /// What a time-out completed now is about.
    public Agreed agreed() {
        return Agreed.of(about, sheet, facts.checkIn());
    }

    /// The section a field is filled in; empty for fields that belong to none, such as answers to findings.
    public Optional<Section> sectionOf(Field field) {
        return Places.sectionOf(field);
    }

    private boolean isOpen(Finding finding) {
        return new Answers(sheet, about.practice().rules().visit().reasonLetters().whole()).isOpen(finding);
    }

}
