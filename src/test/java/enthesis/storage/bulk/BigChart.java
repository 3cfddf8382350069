package enthesis.storage.bulk;

import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// One made-up patient of very many: the person, the courses and on which days they were here. Of eight patients in a
/// row, as they are numbered, there are 32 visits with 400 injections. Nobody was here on `today` or after.
record BigChart(Person person, List<Course> courses) {
    private static final int[] VISITS = {4, 1, 7, 2, 5, 3, 6, 4};
    private static final int[] POINTS = {12, 8, 15, 10, 13, 12, 16, 14};
    private static final int A_COURSE = 4;
    private static final int YEARS = 15;
    private static final int DAYS = 365 * YEARS;
    private static final int OVER = 75;
    private static final List<String> SIDES = List.of("right", "left");

    record Course(UUID id, Where where, String side, LocalDate opened, boolean over, List<Visit> visits) {

        LocalDate last() {
            return visits.getLast().day();
        }
    }

    /// `number` counts the session, `points` what was injected in it.
    record Visit(UUID id, long lot, LocalDate day, int number, int points, boolean last) {}

    /// A region with a sheet of it, and targets on that sheet.
    record Where(String region, String indication, String sheet, List<String> targets) {
        private static final List<Where> ALL = List.of(
                new Where("knee", "knee_oa", "knee-anterior",
                        List.of("quad-enthesis", "patella-sup-lat", "patella-sup-med", "patellar-tendon-prox")),
                new Where("knee", "knee_oa", "knee-medial",
                        List.of("mcl-femoral", "mcl-joint", "mcl-tibial", "pes-insertion")),
                new Where("knee", "", "knee-lateral", List.of("lcl-femoral", "lcl-mid", "lcl-fibular", "arcuate")),
                new Where("shoulder", "rotator_cuff", "shoulder-anterior", List.of()),
                new Where("lumbosacral", "lbp", "lumbosacral-posterior", List.of()),
                new Where("ankle-foot", "plantar_fasciitis", "ankle-lateral", List.of()),
                new Where("elbow", "lat_epicondylitis", "elbow-lateral", List.of()));
    }

    static BigChart of(int number, LocalDate today) {
        var lot = new Lot("patient", number);
        var name = BigNames.of(lot);
        var born = LocalDate.of(1928, 1, 1).plusDays(lot.of(29_000));
        var person = new Person(new PatientId(lot.id()), new ChartNumber(String.format(Locale.ROOT, "B%06d", number)),
                name.family(), name.given(), born, lot.one(List.of(Sex.values())),
                lot.percent(90) ? telephone(lot) : "");
        return new BigChart(person, courses(number, lot, today));
    }

    private static String telephone(Lot lot) {
        return String.format(Locale.ROOT, "0%03d 555 %04d", lot.of(999), lot.of(10_000));
    }

    private static List<Course> courses(int number, Lot lot, LocalDate today) {
        int many = VISITS[number % VISITS.length];
        int before = number / VISITS.length * 32;
        for (int at = 0; at < number % VISITS.length; at++) {
            before += VISITS[at];
        }
        var days = days(lot, many, today);
        var courses = new ArrayList<Course>();
        for (int from = 0; from < many; from += A_COURSE) {
            courses.add(course(lot, before + from, days.subList(from, Math.min(many, from + A_COURSE)), today));
        }
        return courses;
    }

    private static List<LocalDate> days(Lot lot, int many, LocalDate today) {
        var days = new ArrayList<LocalDate>();
        var day = today.minusDays(1L + lot.of(DAYS));
        for (int at = 0; at < many; at++) {
            days.addFirst(day);
            day = day.minusDays(at == many - A_COURSE - 1 ? 200 : 14L + lot.of(35));
        }
        return days;
    }

    private static Course course(Lot lot, int first, List<LocalDate> days, LocalDate today) {
        var visits = new ArrayList<Visit>();
        for (int at = 0; at < days.size(); at++) {
            visits.add(new Visit(lot.id(), first + at, days.get(at), at + 1, POINTS[(first + at) % POINTS.length],
                    at == days.size() - 1));
        }
        boolean over = days.getLast().isBefore(today.minusDays(OVER)) && lot.percent(98);
        return new Course(lot.id(), lot.one(Where.ALL), lot.one(SIDES), days.getFirst().minusDays(lot.of(10)), over,
                visits);
    }
}
