package enthesis.storage.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the generator makes up: plain numbers only, nothing of the program.
final class Made {
    private Made() {}

    /// -1 stands for not asked. `nsaid` is how the drugs before were told; `last` days before the session.
    record Session(UUID visit, LocalDate day, int now, int average, double target, double actual, Nsaid nsaid,
            Diary diary, boolean called, int harm, int prepared, int begun) {}

    enum Nsaid {
        NONE, IBUPROFEN_6, IBUPROFEN_2, PIROXICAM_7, PIROXICAM_12, AGREED, UNDATED, NOT_CLOSED
    }

    /// Days that were answered, `flare` the last one with a flare (0: none), `peak` of the whole, `leaky`: of the last
    /// day it is not known whether there was a new ache. `taken`: the day on which an NSAID was taken, -1 none, -2: one
    /// day was not asked.
    record Diary(List<Integer> days, int flare, int peak, boolean leaky, int taken, boolean tablets,
            boolean selfCare) {

        boolean none() {
            return days.isEmpty();
        }

        int lastDay() {
            return days.getLast();
        }
    }

    /// Answers by week; null where nobody answered. `global` 0: not asked.
    record Answer(int average, int global, int offset) {}

    record Course(UUID id, int patient, String region, String side, String indication, LocalDate opened, int planned,
            boolean over, List<Session> sessions, Map<Integer, Answer> answers) {

        LocalDate last() {
            return sessions.getLast().day;
        }

        @Nullable
        Answer at(int week) {
            return answers.get(week);
        }
    }
}
