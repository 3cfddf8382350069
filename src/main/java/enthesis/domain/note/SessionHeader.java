package enthesis.domain.note;

import enthesis.domain.note.span.Days;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/// The first lines of note and papers: for each course of the visit the side, the region, what, which session; then
/// when it was performed, and when a late entry was entered.
public record SessionHeader(List<Served> served, String when) {

    /// One course of the visit.
    public record Served(Side side, String title) {}

    public SessionHeader {
        served = List.copyOf(served);
    }

    /// `regions` gives a region's name for its key.
    public static SessionHeader of(Reading reading, Words words, UnaryOperator<String> regions) {
        return new SessionHeader(reading.about().visit().courses().stream()
                .map(attended -> new Served(attended.course().side(), title(attended, words, regions))).toList(),
                when(reading, words));
    }

    private static String title(Attended attended, Words words, UnaryOperator<String> regions) {
        var course = attended.course();
        return words.say("note.session", regions.apply(course.region()), Integer.toString(attended.session()),
                Integer.toString(course.plan().sessions()));
    }

    private static String when(Reading reading, Words words) {
        var about = reading.about();
        var day = Days.date(about.today());
        var line = reading.procedure();
        var start = line.start().asValue();
        var end = line.end().asValue();
        var spent = start.isPresent() && end.isPresent()
                ? words.say("note.when", day, Days.time(start.get()), Days.time(end.get()))
                : day;
        return about.visit().late()
                ? words.say("note.late", moment(about.visit().performed(), about.zone()),
                        moment(about.visit().entered(), about.zone()))
                : spent;
    }

    private static String moment(Instant at, ZoneId zone) {
        return Days.date(at.atZone(zone).toLocalDate()) + ", " + Days.time(at, zone);
    }
}
