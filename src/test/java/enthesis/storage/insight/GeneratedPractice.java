package enthesis.storage.insight;

import enthesis.storage.insight.Made.Answer;
import enthesis.storage.insight.Made.Course;
import enthesis.storage.insight.Made.Diary;
import enthesis.storage.insight.Made.Nsaid;
import enthesis.storage.insight.Made.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/// Makes up a practice of 300 patients over three years, always the same one. What is true of it is decided here, in
/// plain numbers, before anything is written: no rule of the program is asked.
final class GeneratedPractice {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final int PATIENTS = 300;
    static final int[] WEEKS = {12, 26, 52};
    static final int[] EARLIEST = {70, 154, 322};
    static final int[] LATEST = {112, 210, 406};
    private static final LocalDate START = LocalDate.of(2023, 11, 27);
    private static final String[][] WHAT = {{"knee", "knee_oa"}, {"knee", "knee_oa"}, {"lumbosacral", "lbp"},
            {"shoulder", "rotator_cuff"}, {"elbow", "lat_epicondylitis"}, {"ankle-foot", "plantar_fasciitis"},
            {"lumbosacral", "Mrs Canary's own back"}};
    private static final List<Integer> ASKED = List.of(0, 1, 2, 3, 5, 7);

    private final Random random = new Random(20261123);
    final List<Course> courses = new ArrayList<>();

    GeneratedPractice() {
        for (int patient = 0; patient < PATIENTS; patient++) {
            var opened = START.plusDays(random.nextInt(1080));
            courses.add(course(patient, opened, "right"));
            if (patient % 15 == 7) {
                courses.add(course(patient, opened.plusDays(30 + random.nextInt(60)), "left"));
            }
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Course course(int patient, LocalDate opened, String side) {
        var what = patient < 3 ? new String[]{"hip", "hip_oa"} : WHAT[random.nextInt(WHAT.length)];
        int base = chance(6) ? -1 : chance(6) ? 1 + random.nextInt(2) : 3 + random.nextInt(8);
        int planned = 3;
        var sessions = new ArrayList<Session>();
        var day = opened.plusDays(random.nextInt(10));
        int many = chance(4) ? 0 : 1 + random.nextInt(4);
        int pain = base;
        for (int at = 0; at < many && !day.isAfter(TODAY); at++) {
            int average = at == 0 ? base : chance(12) ? -1 : Math.max(0, pain);
            sessions.add(session(day, average, at));
            pain = pain < 0 ? 4 : Math.max(0, pain - random.nextInt(3));
            day = day.plusDays(14 + random.nextInt(35));
        }
        boolean over = day.isBefore(TODAY.minusDays(60)) && chance(80);
        return new Course(id(), patient, what[0], side, what[1], opened, planned, over, List.copyOf(sessions),
                sessions.isEmpty() ? Map.of() : answers(base, sessions.getLast().day()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Session session(LocalDate day, int average, int number) {
        double[][] solutions = {{12.5, 12.5}, {15, 15}, {15, 15}, {15, 15.5}, {20, 20}, {20, 19}, {20, 20.4}, {25, 25},
                {25, 24.5}, {25, -1}};
        var solution = solutions[random.nextInt(number == 0 ? 6 : solutions.length)];
        if (number == 0 && chance(35)) {
            solution = solutions[7 + random.nextInt(3)];
        }
        int now = chance(5) ? -1 : 2 + random.nextInt(4);
        var diary = chance(15) ? new Diary(List.of(), 0, 0, false, -1, false, false) : diary(solution[1]);
        int prepared = 8 * 60 + random.nextInt(480);
        return new Session(id(), day, now, average, solution[0], solution[1],
                List.of(Nsaid.values()).get(random.nextInt(Nsaid.values().length)), diary, !diary.none() || chance(30),
                chance(95) ? 0 : 1 + random.nextInt(3), chance(10) ? -1 : prepared,
                chance(8) ? -1 : prepared + random.nextInt(300));
    }

    private Diary diary(double percent) {
        var days = ASKED.subList(0, 1 + random.nextInt(ASKED.size()));
        if (chance(70)) {
            days = ASKED;
        }
        int[] often = percent > 20 ? new int[]{0, 1, 2, 3, 3, 5, 7} : new int[]{0, 0, 1, 1, 2, 3};
        int flare = Math.min(often[random.nextInt(often.length)], days.getLast());
        int peak = flare == 0 ? random.nextInt(2) : 2 + random.nextInt(percent > 20 ? 4 : 2);
        boolean leaky = flare > 0 && days.getLast() > flare && chance(10);
        int taken = chance(85) ? -1 : chance(50) && days.contains(2) ? 2 : -2;
        return new Diary(List.copyOf(days), flare, peak, leaky, taken, chance(15), flare > 0 && chance(8));
    }

    private Map<Integer, Answer> answers(int base, LocalDate last) {
        var answers = new TreeMap<Integer, Answer>();
        for (int at = 0; at < WEEKS.length; at++) {
            int offset = EARLIEST[at] + random.nextInt(LATEST[at] - EARLIEST[at] + 1);
            if (chance(78) && !last.plusDays(offset).isAfter(TODAY)) {
                int from = base < 0 ? 5 : base;
                answers.put(WEEKS[at], new Answer(random.nextInt(from + 1), chance(90) ? 1 + random.nextInt(7) : 0,
                        offset));
            }
        }
        return answers;
    }
}
