package enthesis.domain.note;

import enthesis.domain.note.span.Days;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The first line of note and papers: the side, the region, what, which session, and when. Several courses of one visit
/// are named one after the other, each with its side; `side` is then BOTH if they differ.
public record SessionHeader(Side side, String title, String when) {

    /// `regions` gives a region's name for its key.
    public static SessionHeader of(Reading reading, Words words, UnaryOperator<String> regions) {
        var courses = reading.about().visit().courses();
        return new SessionHeader(side(courses), title(courses, words, regions), when(reading, words));
    }

    /// The side of all courses; BOTH when they are not the same; MIDLINE without a course.
    private static Side side(List<Attended> courses) {
        return courses.stream().map(attended -> attended.course().side()).reduce((one, other) -> one == other
                ? one
                : Side.BOTH).orElse(Side.MIDLINE);
    }

    private static String title(List<Attended> courses, Words words, UnaryOperator<String> regions) {
        boolean several = courses.size() > 1;
        return courses.stream().map(attended -> {
            var course = attended.course();
            var region = regions.apply(course.region());
            return words.say("note.session", several
                    ? words.say("note.side." + course.side().name()
                            .toLowerCase(java.util.Locale.ROOT)) + " " + region
                    : region, Integer.toString(attended.session()),
                    Integer.toString(course.plan().sessions()));
        }).collect(Collectors.joining("; "));
    }

    private static String when(Reading reading, Words words) {
        var day = Days.date(reading.about().today());
        var line = reading.procedure();
        var start = line.start().asValue();
        var end = line.end().asValue();
        return start.isPresent() && end.isPresent()
                ? words.say("note.when", day, Days.time(start.get()), Days.time(end.get()))
                : day;
    }
}
