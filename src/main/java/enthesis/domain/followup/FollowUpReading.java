package enthesis.domain.followup;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Reason;
import enthesis.domain.finding.Source;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.followup.diary.DiaryReader;
import enthesis.domain.followup.flare.Flare;
import enthesis.domain.followup.flare.FlareMeasure;
import enthesis.domain.followup.rule.AskedRule;
import enthesis.domain.followup.rule.DoseRule;
import enthesis.domain.followup.rule.FlagRule;
import enthesis.domain.followup.rule.FlareRule;
import enthesis.domain.followup.rule.InfectionRule;
import enthesis.domain.practice.Practice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Everything the sheet of a follow-up says on one day: the diary, the flare, the contact, what was not accepted, and
/// what the rules have to say. Nothing that is missing keeps anybody from keeping it: patients hang up.
public final class FollowUpReading {
    private final FollowedSession session;
    private final Sheet sheet;
    private final Practice practice;
    private final LocalDate today;
    private final Map<Field, Refusal> refusals = new TreeMap<>();
    private final List<DiaryDay> days;
    private final int day;
    private final Flare flare;
    private final List<Finding> findings;

    private FollowUpReading(FollowedSession session, Sheet sheet, Circumstances about) {
        this.session = session;
        this.sheet = sheet;
        this.practice = about.practice;
        this.today = about.today;
        var reader = new DiaryReader(practice, sheet);
        var read = reader.days();
        days = read.stream().filter(one -> !session.date(one.day()).isAfter(today)).toList();
        refusals.putAll(reader.refusals());
        read.stream().filter(one -> !days.contains(one)).forEach(this::notYet);
        day = session.day(on());
        flare = new FlareMeasure(practice.rules()).of(session.baseline(), days, about.emergency);
        findings = said();
    }

    /// `emergency`: whether an adverse event put somebody's life in danger.
    public record Circumstances(Practice practice, LocalDate today, boolean emergency) {}

    public static FollowUpReading of(FollowedSession session, Sheet sheet, Circumstances about) {
        return new FollowUpReading(session, sheet, about);
    }

    private void notYet(DiaryDay later) {
        sheet.fields().stream()
                .filter(field -> field.group().equals(DiaryItem.GROUP) && DiaryItem.day(field) == later.day())
                .forEach(field -> refusals.put(field, Refusal.of("refusals.dayNotYet", Integer.toString(later.day()),
                        DateText.written(session.date(later.day())))));
    }

    /// The day of the contact: today, or what was typed.
    private LocalDate on() {
        var read = contactDay(sheet.text(ContactFields.ON));
        read.asRefusal().ifPresent(refusal -> refusals.put(ContactFields.ON, refusal));
        return read.asValue().orElse(today);
    }

    /// A day that has been, not before the injection.
    public Entered<LocalDate> contactDay(String text) {
        return new DateText(today, practice.speech().slashes()).readPast(text)
                .then(date -> date.isBefore(session.injected())
                        ? new Entered.Refused<>(Refusal.of("refusals.beforeInjection", DateText.written(date),
                                DateText.written(session.injected())), text)
                        : new Entered.Value<>(date, text));
    }

    private List<Finding> said() {
        var rules = practice.rules();
        var found = new ArrayList<Finding>();
        refusals.forEach((field, refusal) -> found.add(new Finding(
                "refused-" + field.group() + field.row() + "-" + field.name(), Level.REFUSED, field, refusal.words(),
                refusal.values(), Source.PRACTICE, refusal.mend())));
        found.addAll(new FlagRule(rules).findings(flags(), day));
        found.addAll(new InfectionRule(rules).findings(days, flags()));
        found.addAll(new DoseRule(practice, session).findings(days));
        found.addAll(new FlareRule(rules).findings(flare, days));
        if (result().filter(one -> one == Contact.Result.REACHED).isPresent()) {
            found.addAll(new AskedRule(rules).findings(session, day, sheet));
        }
        return List.copyOf(found);
    }

    /// The red flags that were answered in this contact.
    public Map<RedFlag, Answer> flags() {
        var answers = new EnumMap<RedFlag, Answer>(RedFlag.class);
        RedFlag.asked(session, day, practice.rules().followUp())
                .forEach(flag -> Answer.in(sheet, flag.field()).ifPresent(answer -> answers.put(flag, answer)));
        return answers;
    }

    public FollowedSession session() {
        return session;
    }

    public Sheet sheet() {
        return sheet;
    }

    public LocalDate today() {
        return today;
    }

    /// Days that have been, of which anything is known.
    public List<DiaryDay> days() {
        return days;
    }

    /// The day after the injection on which the contact is.
    public int day() {
        return day;
    }

    public Optional<Contact.Result> result() {
        return Choices.in(Contact.Result.class, sheet, ContactFields.RESULT);
    }

    public Flare flare() {
        return flare;
    }

    public Map<Field, Refusal> refusals() {
        return new TreeMap<>(refusals);
    }

    public List<Finding> findings() {
        return findings;
    }

    /// What nobody answered yet.
    public List<Finding> open() {
        int letters = practice.rules().visit().reasonLetters().whole();
        return findings.stream().filter(finding -> isOpen(finding, letters)).toList();
    }

    private boolean isOpen(Finding finding, int letters) {
        var answer = sheet.text(finding.answer());
        boolean stands = sheet.text(finding.basis()).equals(finding.said());
        return switch (finding.level()) {
            case INFO -> false;
            case REFUSED, MISSING -> true;
            case STOP, DEFER -> !stands || !Reason.isGiven(answer, letters);
            case CAUTION, ASK -> !stands || answer.isBlank();
        };
    }

    /// What must not wait for the next call: it is put on Today when the contact is kept.
    public List<Finding> urgent() {
        var handed = sheet.text(ContactFields.HANDED).replace('\t', ' ').strip();
        return Stream.concat(findings.stream().filter(FollowUpReading::isUrgent),
                Stream.of(handed).filter(words -> !words.isEmpty()).map(words -> Finding.of("handed", Level.CAUTION,
                        ContactFields.HANDED, "findings.followHanded", Source.PRACTICE, words,
                        Integer.toString(day))))
                .toList();
    }

    private static boolean isUrgent(Finding finding) {
        return finding.level() == Level.STOP
                || (finding.level() == Level.CAUTION && Stream.of("F2", "F3", "F11")
                        .anyMatch(rule -> finding.rule().split("-", 2)[0].equals(rule)));
    }

    /// Whether it can be kept: said how the contact went, and nothing refused.
    public boolean whole() {
        return result().isPresent() && refusals.isEmpty();
    }
}
