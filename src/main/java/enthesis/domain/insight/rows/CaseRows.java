package enthesis.domain.insight.rows;

import enthesis.domain.entry.Choices;
import enthesis.domain.insight.CourseSession;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.care.Adherence;
import enthesis.domain.insight.care.Completeness;
import enthesis.domain.insight.care.Harm;
import enthesis.domain.insight.care.NsaidKept;
import enthesis.domain.insight.care.SolutionQuality;
import enthesis.domain.insight.flare.FlareAndResponse;
import enthesis.domain.insight.flare.FlareCase;
import enthesis.domain.insight.flare.SamePatient;
import enthesis.domain.insight.response.AtWeek;
import enthesis.domain.insight.response.ByIndication;
import enthesis.domain.insight.response.SessionsNeeded;
import enthesis.domain.insight.rows.Unnamed.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The cases of each analysis as rows.
public record CaseRows(Unnamed unnamed) {

    public Rows of(List<FlareCase> cases) {
        return sessions(cases, FlareCase::of, List.of(
                new Column<>("percent", one -> Cells.of(one.percent())),
                new Column<>("flare_days", one -> Cells.value(one.flare().duration())),
                new Column<>("flare_days_or_more", one -> Cells.orMore(one.flare().duration())),
                new Column<>("peak", one -> Cells.value(one.flare().peak())),
                new Column<>("peak_or_more", one -> Cells.orMore(one.flare().peak())),
                new Column<>("grade", one -> Cells.value(one.flare().grade())),
                new Column<>("grade_or_more", one -> Cells.orMore(one.flare().grade()))));
    }

    public Rows of(SamePatient analysis) {
        return unnamed.rows(analysis.pairs(), pair -> pair.lower().of().course(), List.of(
                new Column<>("lower_percent", pair -> Cells.of(pair.lower().percent())),
                new Column<>("higher_percent", pair -> Cells.of(pair.higher().percent())),
                new Column<>("lower_peak", pair -> Cells.of(pair.lower().peak())),
                new Column<>("higher_peak", pair -> Cells.of(pair.higher().peak())),
                new Column<>("lower_session", pair -> pair.lower().of().session().number()),
                new Column<>("higher_session", pair -> pair.higher().of().session().number())));
    }

    public Rows of(FlareAndResponse analysis) {
        var columns = new ArrayList<Column<FlareAndResponse.Case>>();
        columns.add(new Column<>("flare", one -> Choices.text(one.size())));
        atWeek().forEach(column -> columns.add(new Column<>(column.name(), one -> column.says().apply(one.at()))));
        return unnamed.rows(analysis.cases(), one -> one.at().course(), columns);
    }

    public Rows of(ByIndication analysis) {
        return unnamed.rows(analysis.cases(), AtWeek::course, atWeek());
    }

    private List<Column<AtWeek>> atWeek() {
        return List.of(new Column<>("sessions", one -> one.course().sessions().size()),
                new Column<>("last_day", one -> unnamed.day(one.course(), one.course().last())),
                new Column<>("state", one -> Choices.text(one.state())),
                new Column<>("pain_before", one -> Cells.of(one.before())),
                new Column<>("pain_after", one -> Cells.of(one.after())),
                new Column<>("responded", one -> one.state() == AtWeek.State.FOLLOWED
                        ? one.responded() ? "yes" : "no"
                        : ""),
                new Column<>("own_impression", one -> Cells.of(one.global())));
    }

    public Rows of(SessionsNeeded analysis) {
        return unnamed.rows(analysis.cases(), SessionsNeeded.Case::course, List.of(
                new Column<>("sessions", one -> one.sessions().time()),
                new Column<>("responded", one -> one.sessions().ended() ? "yes" : "no")));
    }

    public Rows of(Harm analysis) {
        return sessions(analysis.cases(), Function.identity(), List.of(
                new Column<>("followed", one -> one.session().after().followed() ? "yes" : "no"),
                new Column<>("highest_grade", one -> Cells.harm(one.session()))));
    }

    public Rows of(NsaidKept analysis) {
        return sessions(analysis.cases(), NsaidKept.Case::of, List.of(
                new Column<>("before", one -> Choices.text(one.before())),
                new Column<>("after", one -> Choices.text(one.after()))));
    }

    public Rows of(Completeness analysis) {
        var columns = new ArrayList<Column<CourseSession>>();
        Completeness.fields().forEach(field -> columns.add(new Column<>(field.key(),
                one -> field.filled().test(one.session()) ? "filled" : "empty")));
        Completeness.questions(analysis.sessions()).forEach(key -> columns.add(new Column<>(key,
                one -> Completeness.answer(key, one).map(Choices::text).orElse("empty"))));
        columns.add(new Column<>("heard", one -> one.session().after().followed() ? "filled" : "empty"));
        return sessions(analysis.sessions(), Function.identity(), columns);
    }

    public Rows of(Adherence analysis) {
        return unnamed.rows(analysis.courses(), Function.identity(), List.of(
                new Column<>("planned", course -> course.plan().sessions()),
                new Column<>("done", course -> course.sessions().size()),
                new Column<>("ended", course -> course.plan().over() ? "yes" : "no"),
                new Column<>("weeks_from", course -> course.plan().weeksFrom()),
                new Column<>("weeks_to", course -> course.plan().weeksTo()),
                new Column<>("session_days", course -> String.join(" ", course.sessions().stream()
                        .map(session -> unnamed.day(course, session.day())).toList()))));
    }

    public Rows of(SolutionQuality analysis) {
        return sessions(analysis.cases(), SolutionQuality.Case::of, List.of(
                new Column<>("solution", one -> one.drawn().place()),
                new Column<>("planned_percent", one -> Cells.of(one.drawn().target())),
                new Column<>("actual_percent", one -> Cells.of(one.drawn().dextrose())),
                new Column<>("as_planned", one -> Cells.of(one.near())),
                new Column<>("anaesthetic_percent", one -> Cells.of(one.drawn().anaesthetic())),
                new Column<>("minutes", one -> Cells.of(one.minutes())),
                new Column<>("after_its_time", one -> Cells.of(one.late()))));
    }

    private <T> Rows sessions(List<T> cases, Function<T, CourseSession> of, List<Column<T>> columns) {
        Function<T, TreatedCourse> course = one -> of.apply(one).course();
        var all = Stream.concat(Stream.of(
                new Column<T>("session", one -> of.apply(one).session().number()),
                new Column<T>("day", one -> unnamed.day(course.apply(one), of.apply(one).session().day()))),
                columns.stream()).toList();
        return unnamed.rows(cases, course, all);
    }
}
