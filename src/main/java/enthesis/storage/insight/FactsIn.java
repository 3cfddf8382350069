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
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads courses that `FactsOut` wrote.
final class FactsIn {
    private final DataInputStream in;
    private final List<@Nullable Object> had = new ArrayList<>();

    FactsIn(InputStream in) {
        this.in = new DataInputStream(in);
    }

    private interface Body<T> {
        T read() throws IOException;
    }

    List<Known> courses() throws IOException {
        return list(this::known);
    }

    private Known known() throws IOException {
        var course = new CourseFacts(id(), id(), shared(in::readUTF), shared(in::readUTF), plan());
        return new Known(course, list(this::session), list(() -> shared(this::score)),
                list(() -> shared(this::score)));
    }

    private TreatedCourse.Plan plan() throws IOException {
        return new TreatedCourse.Plan(day(), in.readInt(), in.readInt(), in.readInt(), in.readBoolean());
    }

    private Scored score() throws IOException {
        return new Scored(day(), in.readInt());
    }

    private TreatedSession session() throws IOException {
        return new TreatedSession(in.readInt(), in.readInt(), shared(this::day), shared(this::asked),
                shared(() -> list(this::dose)), shared(() -> list(this::drawn)), shared(this::after));
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

    private TreatedSession.After after() throws IOException {
        return new TreatedSession.After(in.readBoolean(), list(() -> shared(this::diary)), list(in::readInt));
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

    private UUID id() throws IOException {
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
        var values = new ArrayList<T>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(body.read());
        }
        return List.copyOf(values);
    }

    @SuppressWarnings("unchecked")
    private <T> T shared(Body<T> body) throws IOException {
        int at = in.readInt();
        if (at >= 0) {
            return (T) Objects.requireNonNull(had.get(at));
        }
        int own = had.size();
        had.add(null);
        var value = body.read();
        had.set(own, value);
        return value;
    }
}
