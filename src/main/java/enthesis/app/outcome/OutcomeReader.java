package enthesis.app.outcome;

import enthesis.app.desk.Tools;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.outcome.Answered;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.outcome.Schedule;
import enthesis.domain.outcome.Total;
import enthesis.domain.outcome.form.OutcomeForm;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Visit;
import enthesis.domain.vitals.pain.Pain;
import enthesis.storage.outcome.KeptOutcome;
import enthesis.storage.visit.Sitting;
import enthesis.storage.visit.Told;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.outcome.OutcomePage;
import enthesis.ui.outcome.PastLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads what courses were answered. On the chart's thread.
public record OutcomeReader(Tools tools) {

    public Map<CourseId, CourseOutcomes> of(PatientId patient) {
        var visits = tools.chart().visits.of(patient);
        var sittings = tools.chart().visits.sittings(visits.stream().map(Visit::id).toList());
        var pains = tools.chart().visits.pains(patient);
        return tools.chart().courses.of(patient).stream().collect(Collectors.toMap(Course::id, course -> of(course,
                visits.stream().filter(visit -> sittings.contains(new Sitting(visit.id(), course.id()))).toList(),
                pains)));
    }

    public CourseOutcomes of(Course course) {
        return of(course, tools.chart().visits.sessions(course.id()), tools.chart().visits.pains(course.patient()));
    }

    /// The same with the sessions of the course, and the pain scores of its patient, that were read.
    public CourseOutcomes of(Course course, List<Visit> sessions, List<Told> pains) {
        var standing = standing(course, sessions);
        return new CourseOutcomes(standing, tools.chart().answers.of(course.id()), pains(course, standing, pains));
    }

    public OutcomePage page(Course course) {
        var outcomes = of(course);
        var practice = practice();
        var scales = outcomes.outcomes().stream().flatMap(one -> one.totals().stream()).map(Total::scale).toList();
        var offer = new OutcomeForm.Offer(course.id(), practice, practice.asked(course.region(), outcomes.treated()),
                outcomes.activities(), scales,
                new DateText(tools.today(), tools.practice().speech().slashes()));
        return new OutcomePage(course, RegionWords.region(course.region(), tools.texts()), outcomes, offer,
                tools.chart().answers.all(course.id()).stream().map(one -> line(one, outcomes)).toList(),
                tools.today());
    }

    public Outcomes practice() {
        return tools.practice().outcomes();
    }

    private PastLine line(KeptOutcome kept, CourseOutcomes course) {
        var words = new OutcomeWords(tools.texts().words());
        var outcome = kept.outcome();
        return new PastLine(outcome.id(), tools.texts().date(outcome.day()),
                words.moment(course.standing(), outcome.day()), String.join(", ", words.scores(outcome, practice())),
                words.told(outcome), kept.withdrawn().map(KeptOutcome.Withdrawn::reason).orElse(""));
    }

    private Schedule.Standing standing(Course course, List<Visit> visits) {
        var sessions = visits.stream().map(visit -> day(visit.performed())).sorted().toList();
        return new Schedule.Standing(course.opened(), sessions, next(course, sessions));
    }

    private static Optional<LocalDate> next(Course course, List<LocalDate> sessions) {
        if (course.ended().isPresent() || sessions.size() >= course.plan().sessions()) {
            return Optional.empty();
        }
        return Optional.of(sessions.isEmpty()
                ? course.opened()
                : sessions.getLast().plusWeeks(course.plan().weeksFrom()));
    }

    /// Of the visits, and on average of the day on which the course began: it was opened then, or earlier where
    /// sessions were entered late.
    private Map<String, List<Answered>> pains(Course course, Schedule.Standing standing, List<Told> all) {
        var pains = new HashMap<String, List<Answered>>();
        course.baseline().ifPresent(score -> put(pains, Pain.AVERAGE, Answered.of(standing.began(), score)));
        all.stream().filter(told -> told.course().equals(course.id()))
                .forEach(told -> put(pains, told.pain(), Answered.of(day(told.performed()), told.score())));
        return pains;
    }

    private static void put(Map<String, List<Answered>> pains, Pain pain, Answered one) {
        pains.computeIfAbsent(Choices.text(pain), _ -> new ArrayList<>()).add(one);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, tools.ground().clock().getZone());
    }
}
