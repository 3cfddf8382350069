package enthesis.storage.insight;

import enthesis.domain.entry.Entered;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.Fever;
import enthesis.domain.insight.Dose;
import enthesis.domain.insight.Drawn;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.TreatedCourse.Scored;
import enthesis.domain.insight.TreatedSession;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.value.Percent;
import enthesis.storage.insight.KnownCourses.Known;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Writes courses as bytes that `FactsIn` reads. What is alike in several is told by its place.
final class FactsOut {
    private static final int SEVEN_BITS = 0x7f;
    private static final int BITS = 7;

    private final DataOutputStream out;
    private final Alike alike;

    FactsOut(OutputStream out, Alike alike) {
        this.out = new DataOutputStream(out);
        this.alike = alike;
    }

    private interface Body<T> {
        void write(T value) throws IOException;
    }

    /// All but its identity, beginning with the patient's.
    void course(Known one) throws IOException {
        var course = one.course();
        out.writeLong(course.patient().getMostSignificantBits());
        out.writeLong(course.patient().getLeastSignificantBits());
        place(alike.texts(), course.region());
        place(alike.texts(), course.key());
        plan(course.plan());
        many(one.sessions(), this::session);
        many(one.averages(), score -> place(alike.scores(), score));
        many(one.global(), score -> place(alike.scores(), score));
    }

    private void plan(TreatedCourse.Plan plan) throws IOException {
        place(alike.days(), plan.opened());
        count(plan.sessions());
        count(plan.weeksFrom());
        count(plan.weeksTo());
        out.writeBoolean(plan.over());
    }

    private void session(TreatedSession one) throws IOException {
        count(one.visit());
        count(one.number());
        place(alike.days(), one.day());
        place(alike.asked(), one.asked());
        place(alike.doses(), one.doses());
        place(alike.drawn(), one.drawn());
        out.writeBoolean(one.after().heard());
        many(one.after().diary(), day -> place(alike.diary(), day));
        many(one.after().harm(), this::count);
    }

    /// A number from 0, the fewer bytes the smaller it is.
    private void count(int number) throws IOException {
        int left = number;
        while (left > SEVEN_BITS) {
            out.writeByte((left & SEVEN_BITS) | (SEVEN_BITS + 1));
            left >>>= BITS;
        }
        out.writeByte(left);
    }

    private <T> void place(Alike.Values<T> values, T value) throws IOException {
        count(values.place(value));
    }

    private <T> void many(List<T> values, Body<? super T> body) throws IOException {
        count(values.size());
        for (var value : values) {
            body.write(value);
        }
    }

    /// What is alike, kind after kind.
    void alike() throws IOException {
        list(alike.texts().all(), out::writeUTF);
        list(alike.days().all(), this::day);
        list(alike.asked().all(), this::asked);
        list(alike.doses().all(), doses -> list(doses, this::dose));
        list(alike.drawn().all(), drawn -> list(drawn, this::drawn));
        list(alike.diary().all(), this::diary);
        list(alike.scores().all(), this::score);
    }

    private void score(Scored one) throws IOException {
        day(one.day());
        out.writeInt(one.score());
    }

    private void asked(TreatedSession.Asked one) throws IOException {
        some(one.pain(), out::writeInt);
        some(one.average(), out::writeInt);
        list(one.medications(), this::medication);
        out.writeBoolean(one.listClosed());
        list(List.copyOf(one.answers().entrySet()), answer -> {
            out.writeUTF(answer.getKey());
            some(answer.getValue(), this::choice);
        });
    }

    private void medication(ToldMedication one) throws IOException {
        out.writeInt(one.row());
        out.writeUTF(one.told());
        out.writeUTF(one.use());
        some(one.drugClass(), this::choice);
        some(one.lastDose() instanceof Entered.Value<LocalDate>(var day, _) ? Optional.of(day) : Optional.empty(),
                this::day);
        out.writeUTF(one.necessary());
    }

    private void dose(Dose one) throws IOException {
        out.writeInt(one.solution());
        some(one.volume(), volume -> out.writeUTF(volume.toString()));
    }

    private void drawn(Drawn one) throws IOException {
        out.writeInt(one.place());
        some(one.target(), this::percent);
        some(one.dextrose(), this::percent);
        some(one.anaesthetic(), this::percent);
        some(one.times().prepared(), this::time);
        some(one.times().until(), this::time);
        some(one.times().begun(), this::time);
    }

    private void percent(Percent one) throws IOException {
        out.writeUTF(one.value().toString());
    }

    private void diary(DiaryDay one) throws IOException {
        out.writeInt(one.day());
        some(one.aches().treated(), out::writeInt);
        some(one.aches().fresh(), out::writeInt);
        some(one.aches().different(), this::choice);
        some(one.aches().stiffness(), out::writeInt);
        some(one.signs().swelling(), this::choice);
        some(one.signs().bruise(), this::choice);
        some(one.signs().warmth(), this::choice);
        some(one.signs().redness(), this::choice);
        some(one.signs().fever(), this::fever);
        some(one.relief().acetaminophen(), out::writeInt);
        some(one.relief().eased(), this::choice);
        some(one.relief().nsaid(), out::writeUTF);
        some(one.relief().heat(), this::choice);
        some(one.activity().limits(), this::choice);
        some(one.activity().moves(), this::choice);
        some(one.activity().contact(), this::choice);
    }

    private void fever(Fever one) throws IOException {
        some(one.celsius(), celsius -> out.writeUTF(celsius.toString()));
    }

    private void choice(Enum<?> one) throws IOException {
        out.writeUTF(one.name());
    }

    private void day(LocalDate one) throws IOException {
        out.writeInt((int) one.toEpochDay());
    }

    private void time(LocalTime one) throws IOException {
        out.writeLong(one.toNanoOfDay());
    }

    private <T> void some(Optional<T> value, Body<? super T> body) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            body.write(value.get());
        }
    }

    private <T> void list(List<T> values, Body<? super T> body) throws IOException {
        out.writeInt(values.size());
        for (var value : values) {
            body.write(value);
        }
    }
}
