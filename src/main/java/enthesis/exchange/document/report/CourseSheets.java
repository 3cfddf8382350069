package enthesis.exchange.document.report;

import enthesis.domain.board.SessionFlare;
import enthesis.domain.course.Course;
import enthesis.domain.course.Interval;
import enthesis.domain.entry.Choices;
import enthesis.domain.followup.flare.Measured;
import enthesis.domain.note.span.Days;
import enthesis.domain.outcome.ChangeLine;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.OutcomeTable;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.fact.PlaceTotal;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.Identifiers;
import enthesis.exchange.document.content.Title;
import enthesis.exchange.document.report.CourseSheet.Answer;
import enthesis.exchange.document.report.CourseSheet.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the summary of a course from what the chart knows of it.
public record CourseSheets(Words words) {

    /// Whom it is about and who writes it. `ended` is why the course ended, in words.
    public record Around(Identifiers about, String clinic, String ended, LocalDate today, String signer) {}

    /// A session that was signed, by its number in the course.
    public record Session(int number, Reading reading) {}

    /// The course, its sessions with the oldest first, the flares after them, and what it was answered.
    public record Known(Course course, List<Session> sessions, List<SessionFlare> flares, CourseOutcomes outcomes,
            Outcomes practice) {

        public Known {
            sessions = List.copyOf(sessions);
            flares = List.copyOf(flares);
        }
    }

    public CourseSheet sheet(Known known, Around around) {
        var course = known.course();
        var curves = new CoursePlot(words, known.outcomes(), known.practice()).plot(around.today());
        var answers = new OutcomeTable(known.outcomes(), known.practice(), words).rows().stream()
                .map(row -> new Answer(Days.date(row.day()), row.moment(), row.says())).toList();
        var title = new Title(words.say("note.side." + Choices.text(course.side())),
                words.say("paper.course.heading", region(course.region())));
        return new CourseSheet(around.about(), around.clinic(), title, when(known), facts(known, around),
                known.sessions().stream().map(one -> session(one, known)).toList(),
                new OutcomeWords(words).changes(known.outcomes(), known.practice()).stream()
                        .map(ChangeLine::sentence).toList(),
                curves, spoken(title, known, answers), answers, around.signer());
    }

    private String region(String key) {
        return words.knows("map.region." + key) ? words.say("map.region." + key) : key.replace('-', ' ');
    }

    private String when(Known known) {
        return known.sessions().isEmpty()
                ? words.say("paper.course.since", Days.date(known.course().opened()))
                : words.say("paper.course.when", day(known.sessions().getFirst()), day(known.sessions().getLast()));
    }

    private static String day(Session session) {
        return Days.date(session.reading().about().today());
    }

    private List<Fact> facts(Known known, Around around) {
        var facts = new ArrayList<Fact>();
        var reason = known.course().indication();
        var code = reason.code().isBlank() ? "" : " (" + (reason.code() + " " + reason.title()).strip() + ")";
        var since = reason.since().isBlank() ? "" : words.say("paper.course.sinceWhen", reason.since());
        facts.add(new Fact(words.say("paper.course.reason"), reason.text() + code + since));
        if (!reason.triedBefore().isBlank()) {
            facts.add(new Fact(words.say("paper.course.before"), reason.triedBefore()));
        }
        facts.add(new Fact(words.say("paper.course.plan"), plan(known.course())));
        facts.add(new Fact(words.say("paper.course.standing"), standing(known, around)));
        return facts;
    }

    private String plan(Course course) {
        var plan = course.plan();
        return plan.sessions() == 1
                ? words.say("paper.course.planOne", plan.agreed().shown())
                : words.say("paper.course.planText", plan.agreed().shown(), Integer.toString(plan.sessions()),
                        new Interval(plan.weeksFrom(), plan.weeksTo()).toString());
    }

    private String standing(Known known, Around around) {
        var done = Integer.toString(known.sessions().size());
        var of = Integer.toString(known.course().plan().sessions());
        return known.course().ended()
                .map(end -> words.say("paper.course.ended", done, of, Days.date(end.day()), around.ended()))
                .orElseGet(() -> words.say("paper.course.goesOn", done, of));
    }

    private CourseSheet.Session session(Session one, Known known) {
        var place = place(one.reading(), known.course());
        return new CourseSheet.Session(Integer.toString(one.number()), day(one),
                Integer.toString(place.map(PlaceTotal::points).orElse(0)),
                place.map(PlaceTotal::given).map(Millilitres::toString).orElse("0"), solution(one.reading()),
                known.flares().stream().filter(flare -> flare.session() == one.number()).findFirst()
                        .map(this::flare).orElseGet(() -> words.say("paper.course.flare.unknown")));
    }

    /// What was given there for this course; where both sides have one, on its own side.
    private static Optional<PlaceTotal> place(Reading reading, Course course) {
        var there = reading.places().stream().filter(one -> one.region().equals(course.region())).toList();
        return there.stream().filter(one -> there.size() == 1 || course.side() == Side.BOTH
                || one.side().equals(Optional.of(course.side()))).findFirst();
    }

    private String solution(Reading reading) {
        return reading.solutions().stream().flatMap(one -> one.contents().stream().map(contents -> words
                .say("paper.course.percent", contents.dextrosePercent().shown()))).distinct()
                .collect(Collectors.joining(", "));
    }

    private String flare(SessionFlare one) {
        var grade = one.flare().grade();
        if (grade.isEmpty()) {
            return words.say("paper.course.flare.unknown");
        }
        var duration = one.flare().duration();
        int days = duration.map(Measured::value).orElse(0);
        if (days == 0 && grade.get().value() == 0) {
            return words.say("paper.course.flare.none");
        }
        boolean oneDay = days == 1 && !duration.orElseThrow().orMore();
        return words.say(oneDay ? "paper.course.flare.one" : "paper.course.flare.days",
                duration.map(this::measured).orElse("?"), measured(grade.get()));
    }

    private String measured(Measured number) {
        var value = Integer.toString(number.value());
        return number.orMore() ? words.say("paper.course.flare.more", value) : value;
    }

    private String spoken(Title title, Known known, List<Answer> answers) {
        var sessions = known.sessions().stream().map(one -> words.say("paper.course.spokenSession",
                Integer.toString(one.number()), day(one)));
        var told = answers.stream().map(one -> one.day() + ", " + one.moment() + ": " + one.says());
        return words.say("paper.course.spoken", title.side(), region(known.course().region()),
                Stream.concat(sessions, told).collect(Collectors.joining(". ")));
    }
}
