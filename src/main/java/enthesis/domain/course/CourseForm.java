package enthesis.domain.course;

import enthesis.domain.course.code.DiagnosisCode;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the course form. Region, side, indication, percentage, sessions and interval are needed; baseline pain may be
/// missing and is then said to be. Consent is taken apart from it.
public final class CourseForm {
    private static final int MOST_SESSIONS = 99;

    private final Sheet sheet;
    private final CourseOffer offer;
    private final Map<Field, Refusal> refusals = new HashMap<>();
    private final List<Field> missing = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private CourseForm(Sheet sheet, CourseOffer offer) {
        this.sheet = sheet;
        this.offer = offer;
    }

    /// Reads a course of `patient`, opened on `opened`.
    public static CourseReading read(Sheet sheet, CourseOffer offer, CourseId id, PatientId patient,
            LocalDate opened) {
        return new CourseForm(sheet, offer).read(id, patient, opened);
    }

    private CourseReading read(CourseId id, PatientId patient, LocalDate opened) {
        var region = sheet.text(CourseFields.REGION);
        if (!offer.regions().containsKey(region)) {
            missing.add(CourseFields.REGION);
        }
        var side = Choices.read(Side.class, sheet.text(CourseFields.SIDE));
        if (side.isEmpty()) {
            missing.add(CourseFields.SIDE);
        }
        var indication = indication(opened);
        var plan = plan();
        var baseline = number(CourseFields.BASELINE, 0, 10);
        if (!refusals.isEmpty() || !missing.isEmpty()) {
            return new CourseReading(Optional.empty(), refusals, missing, findings);
        }
        var course = new Course(id, patient, region, side.orElseThrow(), indication.orElseThrow(), plan.orElseThrow(),
                baseline, List.of(), opened, Optional.empty());
        return new CourseReading(Optional.of(course), refusals, missing, findings);
    }

    private Optional<Course.Indication> indication(LocalDate opened) {
        var chosen = offer.indication(sheet.text(CourseFields.INDICATION));
        var words = limited(CourseFields.INDICATION_WORDS, 300);
        var code = limited(CourseFields.CODE, 20);
        var since = limited(CourseFields.SINCE, 200);
        var tried = limited(CourseFields.TRIED_BEFORE, 2000);
        var text = chosen.map(one -> one.says(words)).orElse(words);
        if (text.isEmpty()) {
            missing.add(CourseFields.INDICATION);
            return Optional.empty();
        }
        var kept = chosen.map(one -> new Course.Chosen(one.key(), words)).orElse(Course.Chosen.NONE);
        return Optional.of(new Course.Indication(text, kept, code, title(code, opened), since, tried));
    }

    /// What a course was kept with stays as it is; a code that is chosen now may not have ended.
    private String title(String code, LocalDate opened) {
        var kept = sheet.text(CourseFields.CODE_KEPT);
        if (kept.startsWith(code + " ")) {
            return kept.substring(code.length() + 1);
        }
        if (offer.codes().ended(code, opened)) {
            refusals.put(CourseFields.CODE, Refusal.of("course.refused.code", code));
        }
        return offer.codes().get(code).map(DiagnosisCode::title).orElse("");
    }

    private String limited(Field field, int most) {
        var text = sheet.text(field).strip();
        if (text.length() > most) {
            refusals.put(field, Refusal.of("course.refused.tooLong", Integer.toString(most)));
        }
        return text;
    }

    private Optional<Plan> plan() {
        var agreed = agreed();
        var sessions = number(CourseFields.SESSIONS, 1, MOST_SESSIONS);
        if (!sheet.has(CourseFields.SESSIONS)) {
            missing.add(CourseFields.SESSIONS);
        }
        var weeks = Interval.read(sheet.text(CourseFields.INTERVAL));
        weeks.asRefusal().ifPresent(refusal -> refusals.put(CourseFields.INTERVAL, refusal));
        if (weeks instanceof Entered.Empty<Interval>) {
            missing.add(CourseFields.INTERVAL);
        }
        if (agreed.isEmpty() || sessions.isEmpty() || weeks.asValue().isEmpty()) {
            return Optional.empty();
        }
        var interval = weeks.asValue().orElseThrow();
        return Optional.of(new Plan(agreed.get(), sessions.get(), interval.from(), interval.to()));
    }

    private Optional<Percent> agreed() {
        var entered = NumberText.read(sheet.text(CourseFields.AGREED), "%");
        entered.asRefusal().ifPresent(refusal -> refusals.put(CourseFields.AGREED, refusal));
        if (entered instanceof Entered.Empty<?>) {
            missing.add(CourseFields.AGREED);
        }
        var value = entered.asValue();
        if (value.isPresent() && (value.get().signum() == 0 || value.get().intValue() > 99)) {
            refusals.put(CourseFields.AGREED, Refusal.of("course.refused.percent"));
            return Optional.empty();
        }
        value.ifPresent(this::usual);
        return value.map(Percent::new);
    }

    /// As in the syringe (clinical.md 5.7): a little below the range is for small joints and sensitive patients.
    private void usual(BigDecimal percent) {
        var usual = offer.usual();
        if (percent.compareTo(usual.rangeTo().value()) > 0 || percent.compareTo(usual.cautionBelow().value()) < 0) {
            unusual(Level.CAUTION, "course.finding.range");
        } else if (percent.compareTo(usual.rangeFrom().value()) < 0) {
            unusual(Level.INFO, "course.finding.below");
        }
    }

    private void unusual(Level level, String words) {
        findings.add(Finding.of("course-range", level, CourseFields.AGREED, words,
                offer.usual().rangeFrom().source(), sheet.text(CourseFields.AGREED).replaceAll("\\s*%", "").strip(),
                offer.usual().rangeFrom().toString(), offer.usual().rangeTo().toString()));
    }

    private Optional<Integer> number(Field field, int least, int most) {
        var entered = NumberText.whole(NumberText.read(sheet.text(field)));
        entered.asRefusal().ifPresent(refusal -> refusals.put(field, refusal));
        var value = entered.asValue().map(number -> number.intValue());
        if (value.isPresent() && (value.get() < least || value.get() > most)) {
            refusals.put(field,
                    Refusal.of("course.refused.outside", Integer.toString(least), Integer.toString(most)));
            return Optional.empty();
        }
        return value;
    }

    /// The form filled with what the course says, for editing: what was chosen from the list is chosen, in its words
    /// of today.
    public static Sheet sheet(Course course, CourseOffer offer) {
        var plan = course.plan();
        var indication = course.indication();
        var listed = Listed.of(indication, offer.indications());
        return Sheet.EMPTY.with(CourseFields.CODE_KEPT, indication.code() + " " + indication.title())
                .with(CourseFields.INDICATION, listed.map(one -> one.indication().key()).orElse("")).with(Map.of(
                        CourseFields.REGION, course.region(), CourseFields.SIDE,
                        Choices.text(course.side()), CourseFields.INDICATION_WORDS,
                        listed.map(Listed::words).orElse(indication.text()), CourseFields.CODE,
                        indication.code(), CourseFields.SINCE, indication.since(), CourseFields.TRIED_BEFORE,
                        indication.triedBefore(), CourseFields.AGREED, plan.agreed().toString(), CourseFields.SESSIONS,
                        Integer.toString(plan.sessions()), CourseFields.INTERVAL,
                        new Interval(plan.weeksFrom(), plan.weeksTo()).toString(), CourseFields.BASELINE,
                        course.baseline().map(Object::toString).orElse("")));
    }
}
