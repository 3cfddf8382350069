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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writes courses as bytes that `FactsIn` reads. What is kept once for many sessions is written once.
final class FactsOut {
    private final DataOutputStream out;
    private final IdentityHashMap<Object, Integer> had = new IdentityHashMap<>();

    FactsOut(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    private interface Body<T> {
        void write(T value) throws IOException;
    }

    void courses(List<Known> all) throws IOException {
        list(all, this::known);
        out.flush();
    }

    private void known(Known one) throws IOException {
        var course = one.course();
        id(course.id());
        id(course.patient());
        shared(course.region(), out::writeUTF);
        shared(course.key(), out::writeUTF);
        plan(course.plan());
        list(one.sessions(), this::session);
        list(one.averages(), score -> shared(score, this::score));
        list(one.global(), score -> shared(score, this::score));
    }

    private void plan(TreatedCourse.Plan plan) throws IOException {
        day(plan.opened());
        out.writeInt(plan.sessions());
        out.writeInt(plan.weeksFrom());
        out.writeInt(plan.weeksTo());
        out.writeBoolean(plan.over());
    }

    private void score(Scored one) throws IOException {
        day(one.day());
        out.writeInt(one.score());
    }

    private void session(TreatedSession one) throws IOException {
        out.writeInt(one.visit());
        out.writeInt(one.number());
        shared(one.day(), this::day);
        shared(one.asked(), this::asked);
        shared(one.doses(), doses -> list(doses, this::dose));
        shared(one.drawn(), drawn -> list(drawn, this::drawn));
        shared(one.after(), this::after);
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

    private void after(TreatedSession.After one) throws IOException {
        out.writeBoolean(one.heard());
        list(one.diary(), day -> shared(day, this::diary));
        list(one.harm(), out::writeInt);
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

    private void id(UUID one) throws IOException {
        out.writeLong(one.getMostSignificantBits());
        out.writeLong(one.getLeastSignificantBits());
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

    private <T> void shared(T value, Body<? super T> body) throws IOException {
        var at = had.get(value);
        out.writeInt(at == null ? -1 : at);
        if (at == null) {
            had.put(value, had.size());
            body.write(value);
        }
    }
}
