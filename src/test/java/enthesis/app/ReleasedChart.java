package enthesis.app;

import enthesis.app.door.OpenChart;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.followup.Diaries;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.shelf.Lots;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.reference.map.ProtocolJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// A small whole chart as a released version wrote it, and what is in it, said in lines: signed, added to, entered in
/// error, voided, typed and never kept. Everything in it is invented.
final class ReleasedChart {
    static final Path CHARTS = Path.of("src/test/resources/charts");
    static final String CHART = "chart";
    static final String FACTS = "facts.txt";
    /// Every look at it is a minute later, so that no two visits are begun at once.
    static final Clock CLOCK = new Clock() {
        private final AtomicLong minutes = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse("2026-11-23T10:42:07Z").plusSeconds(60 * minutes.getAndIncrement());
        }
    };

    private ReleasedChart() {}

    /// Fills a chart that was just founded.
    static List<String> fill(OpenChart chart) throws IOException {
        var who = chart.user().id();
        var course = Clinic.patient(chart, 1, Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "ankle-foot",
                Side.RIGHT);
        var other = Clinic.patient(chart, 2, Clinic.person(2, "يوسف", "Samir", Sex.MALE), "knee", Side.LEFT);
        var signed = chart.visits.find(Clinic.complete(chart, course, CLOCK)).orElseThrow();
        chart.notes.sign(signed, Ending.INJECTED, bytes("what was signed, ½ of it"), bytes("%PDF-1.7 pages"), who);
        chart.notes.add(signed, new AddendumText(Addendum.Kind.CORRECTION, "Plan.", "Called, well.", "told later"),
                who);
        var mistaken = chart.visits.find(Clinic.complete(chart, other, CLOCK)).orElseThrow();
        chart.notes.sign(mistaken, Ending.STOPPED, bytes("of somebody else"), bytes("%PDF-1.7 other"), who);
        chart.notes.add(mistaken, new AddendumText(Addendum.Kind.ENTERED_IN_ERROR, "", "Other patient.", "mixed up"),
                who);
        chart.visits.voidOpen(chart.visits.begin(other.patient(), List.of(other.id()), who), "nobody came", who);
        var open = chart.visits.begin(course.patient(), List.of(course.id()), who);
        chart.drafts.append("visit/" + open.id(), who, CLOCK.instant(), Map.of(Field.parse("vitals.weight"), "64,5"));
        chart.protocols.keep(Optional.empty(), new Protocol("own-1", "knee", "Knee, ours", List.of(
                new Protocol.Step("gerdy", "0,5", 1, "27G", "ultrasound"))), who);
        chart.shelf.keep(Optional.empty(), Lots.DEXTROSE, who);
        chart.followUps.keep(call(signed), who);
        return facts(chart);
    }

    /// A call on the second day: the pain was more, and is less.
    private static FollowUpReading call(Visit visit) {
        var sample = Diaries.session("ankle-foot", 6);
        var session = new FollowedSession(key(visit), sample.place(), Diaries.INJECTED, sample.baseline(),
                sample.known());
        return FollowUpReading.of(session, Diaries.sheet("contact.result=reached", "0.treated=7", "1.treated=5"),
                new FollowUpReading.Circumstances(Diaries.PRACTICE, Diaries.INJECTED.plusDays(2), false));
    }

    private static FollowedSession.Key key(Visit visit) {
        return new FollowedSession.Key(visit.patient(), visit.id(), visit.courses().getFirst().course().id());
    }

    /// What a chart holds, line by line, in words that a later version still says.
    static List<String> facts(OpenChart chart) throws IOException {
        var lines = new ArrayList<String>();
        for (int number = 1; number <= 2; number++) {
            var patient = chart.patients.get(Clinic.person(number, "", "x", Sex.UNKNOWN).id()).orElseThrow();
            var person = patient.person();
            lines.add(String.join(" ", "patient", person.number().toString(), person.family(), person.given(),
                    person.born().toString(), Choices.text(person.sex())));
            chart.courses.of(person.id()).forEach(course -> lines.add(String.join(" ", "course", course.region(),
                    course.side().name(), course.plan().agreed().toString(),
                    course.consent().map(consent -> consent.given().toString()).orElse("none"))));
            for (var visit : chart.visits.of(person.id()).reversed()) {
                visit(chart, visit, lines);
            }
        }
        chart.drafts.read().values().forEach(draft -> lines.add("draft " + typed(draft.changes())));
        lines.add("protocol " + ProtocolJson.write(chart.protocols.now().getLast()));
        chart.shelf.all().forEach(lot -> lines.add(String.join(" ", "lot", lot.lot(), lot.product().key(),
                lot.dates().expiry().toString())));
        lines.add("clinic " + chart.clinics.now().name());
        return lines;
    }

    private static void visit(OpenChart chart, Visit visit, List<String> lines) throws IOException {
        lines.add("visit " + visit.state() + " " + visit.performed() + ", session " + visit.at(1).session());
        lines.add("typed " + typed(chart.visits.sheet(visit.id()).texts()));
        var followed = chart.followUps.sheet(key(visit)).texts();
        if (!followed.isEmpty()) {
            lines.add("followed " + typed(followed));
        }
        var found = chart.notes.signed(visit.id());
        if (found.isPresent()) {
            var note = found.get();
            lines.add("note " + note.content().hex() + ", intact " + chart.notes.intact(note) + ", "
                    + chart.notes.pdf(note).map(pages -> new String(pages, StandardCharsets.UTF_8)).orElse("lost"));
            chart.notes.addenda(visit.id()).forEach(one -> lines.add("addendum " + one.number() + " "
                    + one.said().kind() + " " + one.said().text() + " " + one.seal()));
        }
    }

    private static String typed(Map<Field, String> texts) {
        return texts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + one.getValue().replace("\n", "\\n")).collect(Collectors.joining("; "));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
