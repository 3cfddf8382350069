package enthesis.storage.patient;

import static enthesis.storage.chart.TestChart.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.PatientId;
import enthesis.storage.chart.TestChart;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A measurement, run by hand: finding among 20,000 patients of an encrypted chart, warm. Writes target/find-speed.txt.
class FindSpeed {
    private static final int PATIENTS = 20_000;
    private static final List<String> SYLLABLES = List.of("ma", "ber", "stein", "ko", "val", "ski", "no", "ri", "el",
            "han", "son", "tre", "lu", "fi", "da", "mer", "go", "pa", "wen", "chi");

    @TempDir
    Path folder;

    @Test
    void twentyThousandPatientsAreFoundInMilliseconds() throws IOException {
        var random = new Random(7);
        try (var chart = TestChart.create(folder)) {
            for (int at = 0; at < PATIENTS; at += 500) {
                int from = at;
                chart.write().run(Act.of(What.REGISTERED, OWNER.id()), db -> {
                    for (int i = from; i < from + 500; i++) {
                        var patient = patient(i, random);
                        PatientRows.insert(db, patient);
                        PatientWords.write(db, patient.person());
                    }
                });
            }
            var report = new ArrayList<String>();
            var patients = new Patients(chart.write());
            for (var typed : List.of("m", "ma", "mab", "e m", "mab el", "68", "1968", "12.4.68", "4711", "0142",
                    "ma 68", "zzz")) {
                report.add(measured(patients, typed));
            }
            Files.createDirectories(Path.of("target"));
            Files.write(Path.of("target", "find-speed.txt"), report);
            assertThat(report).isNotEmpty();
        }
    }

    private static String measured(Patients patients, String typed) {
        var query = PatientQuery.of(typed, LocalDate.of(2026, 11, 23));
        var nanos = new long[600];
        int found = 0;
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            found = patients.find(query).size();
            nanos[i] = System.nanoTime() - start;
        }
        var warm = Arrays.stream(nanos).skip(100).sorted().toArray();
        return String.format(Locale.ROOT, "%-10s %2d found, median %.2f ms, p99 %.2f ms", typed, found,
                warm[250] / 1e6, warm[495] / 1e6);
    }

    private static Patient patient(int number, Random random) {
        var person = new Person(PatientId.fresh(), new ChartNumber(String.format(Locale.ROOT, "%06d", number)),
                name(random, 3), name(random, 2), LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000)),
                Sex.UNKNOWN, String.format(Locale.ROOT, "0%03d 555 %04d", random.nextInt(999),
                        random.nextInt(9999)));
        return new Patient(person, new Allergies.NotAsked(), List.of(), Weighed.NEVER);
    }

    private static String name(Random random, int syllables) {
        var name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return name.toString();
    }
}
