package enthesis.domain.outcome.form;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.outcome.Activity;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.outcome.Told;
import enthesis.domain.outcome.Total;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.value.CourseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Reads an outcome off its sheet. A score out of range is refused with its reason; a question without an answer stays
/// unknown. Needed are the day, how it was told, and one answer at least where somebody answered.
public final class OutcomeForm {
    private final Sheet sheet;
    private final Offer offer;
    private final Map<Field, Refusal> refusals = new TreeMap<>();
    private final List<Field> missing = new ArrayList<>();
    private final List<Field> open = new ArrayList<>();

    /// What is asked of a course: its instruments, the activities named in it before, the scales of the totals told in
    /// it before, the last one told at the end.
    public record Offer(CourseId course, Outcomes practice, List<Instrument> asked, List<Activity> activities,
            List<Total.Scale> scales, DateText dates) {

        public Offer {
            asked = List.copyOf(asked);
            activities = List.copyOf(activities);
            scales = List.copyOf(scales);
        }

        /// The activity that has this place already.
        public Optional<Activity> activity(int place) {
            return activities.stream().filter(one -> one.place() == place).findFirst();
        }

        /// The scale of a total that is known by its name.
        public Optional<Total.Scale> known(String name) {
            return TotalReader.known(this, name);
        }
    }

    private OutcomeForm(Sheet sheet, Offer offer) {
        this.sheet = sheet;
        this.offer = offer;
    }

    public static OutcomeReading read(Sheet sheet, Offer offer, UUID id) {
        return new OutcomeForm(sheet, offer).read(id);
    }

    private OutcomeReading read(UUID id) {
        var day = day();
        var told = needed(OutcomeFields.TOLD, Choices.in(Told.class, sheet, OutcomeFields.TOLD));
        var answers = new ItemReader(sheet, offer, refusals, missing, open).answers(totals());
        told.ifPresent(how -> agree(how, answers));
        return new OutcomeReading(outcome(id, day, told, answers), refusals, missing, open, answers);
    }

    private Optional<Outcome> outcome(UUID id, Optional<LocalDate> day, Optional<Told> told, Answers answers) {
        return refusals.isEmpty() && missing.isEmpty()
                ? Optional.of(new Outcome(id, offer.course(), day.orElseThrow(), told.orElseThrow(), answers.items(),
                        answers.totals(), answers.named()))
                : Optional.empty();
    }

    /// Who answered has answers, who did not has none.
    private void agree(Told told, Answers answers) {
        if (!told.answered() && !(answers.empty() && answers.named().isEmpty())) {
            refusals.put(OutcomeFields.TOLD, Refusal.of("refusals.noAnswer"));
        }
        if (told.answered() && answers.empty() && refusals.isEmpty()) {
            open.stream().findFirst().ifPresent(missing::add);
        }
    }

    private Optional<LocalDate> day() {
        var read = offer.dates().readPast(sheet.text(OutcomeFields.DAY));
        read.asRefusal().ifPresent(why -> refusals.put(OutcomeFields.DAY, why));
        return needed(OutcomeFields.DAY, read.asValue());
    }

    private List<Total> totals() {
        var reader = new TotalReader(sheet, offer, refusals, missing);
        return sheet.rows(OutcomeFields.TOTAL).stream().flatMap(row -> reader.read(row).stream()).toList();
    }

    private <T> Optional<T> needed(Field field, Optional<T> value) {
        if (value.isEmpty() && !refusals.containsKey(field)) {
            missing.add(field);
        }
        return value;
    }
}
