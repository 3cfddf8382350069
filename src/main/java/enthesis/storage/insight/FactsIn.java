package enthesis.storage.insight;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.Extent;
import enthesis.domain.followup.diary.Fever;
import enthesis.domain.followup.diary.Limits;
import enthesis.domain.insight.Dose;
import enthesis.domain.insight.Drawn;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.TreatedCourse.Scored;
import enthesis.domain.insight.TreatedSession;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.value.Percent;
import enthesis.storage.insight.KnownCourses.Known;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Reads courses that `FactsOut` wrote.
final class FactsIn {
    private static final int SEVEN_BITS = 0x7f;
    private static final int BITS = 7;

    private final DataInputStream in;
    private final Alike alike;

    FactsIn(InputStream in, Alike alike) {
        this.in = new DataInputStream(in);
        this.alike = alike;
    }

    private interface Body<T> {
        T read() throws IOException;
    }

    Known course(UUID id) throws IOException {
        var course = new CourseFacts(id, id(), one(alike.texts()), one(alike.texts()), plan());
        return new Known(course, many(this::session), many(() -> one(alike.scores())),
                many(() -> one(alike.scores())));
    }

    private TreatedCourse.Plan plan() throws IOException {
        return new TreatedCourse.Plan(one(alike.days()), count(), count(), count(), in.readBoolean());
    }

    private TreatedSession session() throws IOException {
        return new TreatedSession(count(), count(), one(alike.days()), one(alike.asked()), one(alike.doses()),
                one(alike.drawn()),
                new TreatedSession.After(in.readBoolean(), many(() -> one(alike.diary())), many(this::count)));
    }

    private int count() throws IOException {
        int number = 0;
        int shift = 0;
        int next = in.readUnsignedByte();
        while (next > SEVEN_BITS) {
            number |= (next & SEVEN_BITS) << shift;
            shift += BITS;
            next = in.readUnsignedByte();
        }
        return number | (next << shift);
    }

    private <T> T one(Alike.Values<T> values) throws IOException {
        return values.at(count());
    }

    private <T> List<T> many(Body<T> body) throws IOException {
        return list(count(), body);
    }

    /// What is alike, kind after kind.
    void alike() throws IOException {
        add(alike.texts(), in::readUTF);
        add(alike.days(), this::day);
        add(alike.asked(), this::asked);
        add(alike.doses(), () -> list(this::dose));
        add(alike.drawn(), () -> list(this::drawn));
        add(alike.diary(), this::diary);
        add(alike.scores(), () -> new Scored(day(), in.readInt()));
    }

    private <T> void add(Alike.Values<T> values, Body<T> body) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            values.place(body.read());
        }
    }

    private TreatedSession.Asked asked() throws IOException {
        var pain = some(in::readInt);
        var average = some(in::readInt);
        var medications = list(this::medication);
        boolean closed = in.readBoolean();
        var answers = new TreeMap<String, Optional<Answer>>();
        for (int left = in.readInt(); left > 0; left--) {
            answers.put(in.readUTF(), some(() -> choice(Answer.class)));
        }
        return new TreatedSession.Asked(pain, average, medications, closed, answers);
    }

    private ToldMedication medication() throws IOException {
        int row = in.readInt();
        var told = in.readUTF();
        var use = in.readUTF();
        var drug = some(() -> choice(DrugClass.class));
        var last = some(this::day).<Entered<LocalDate>>map(day -> new Entered.Value<>(day, ""))
                .orElseGet(Entered.NotDone::new);
        return new ToldMedication(row, told, use, drug, last, in.readUTF());
    }

    private Dose dose() throws IOException {
        return new Dose(in.readInt(), some(() -> new BigDecimal(in.readUTF())));
    }

    private Drawn drawn() throws IOException {
        return new Drawn(in.readInt(), some(this::percent), some(this::percent), some(this::percent),
                new Drawn.Times(some(this::time), some(this::time), some(this::time)));
    }

    private Percent percent() throws IOException {
        return new Percent(new BigDecimal(in.readUTF()));
    }

    private DiaryDay diary() throws IOException {
        return new DiaryDay(in.readInt(),
                new DiaryDay.Aches(some(in::readInt), some(in::readInt), some(this::answer), some(in::readInt)),
                new DiaryDay.Signs(some(this::extent), some(this::extent), some(this::extent), some(this::extent),
                        some(() -> new Fever(some(() -> new BigDecimal(in.readUTF()))))),
                new DiaryDay.Relief(some(in::readInt), some(this::answer), some(in::readUTF), some(this::answer)),
                new DiaryDay.Activity(some(() -> choice(Limits.class)), some(this::answer), some(this::answer)));
    }

    private Answer answer() throws IOException {
        return choice(Answer.class);
    }

    private Extent extent() throws IOException {
        return choice(Extent.class);
    }

    private <E extends Enum<E>> E choice(Class<E> type) throws IOException {
        return Enum.valueOf(type, in.readUTF());
    }

    /// Of the patient, with which a course begins.
    UUID id() throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }

    private LocalTime time() throws IOException {
        return LocalTime.ofNanoOfDay(in.readLong());
    }

    private <T> Optional<T> some(Body<T> body) throws IOException {
        return in.readBoolean() ? Optional.of(body.read()) : Optional.empty();
    }

    private <T> List<T> list(Body<T> body) throws IOException {
        return list(in.readInt(), body);
    }

    private static <T> List<T> list(int many, Body<T> body) throws IOException {
        if (many == 0) {
            return List.of();
        }
        var values = new ArrayList<T>(many);
        for (int left = many; left > 0; left--) {
            values.add(body.read());
        }
        return List.copyOf(values);
    }
}
