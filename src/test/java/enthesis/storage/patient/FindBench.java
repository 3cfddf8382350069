package enthesis.storage.patient;

import static enthesis.storage.chart.TestChart.OWNER;

import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.patient.find.PatientSearch;
import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Finding among 20,000 patients of an encrypted chart, beside the same questions by JDBC alone.
@State(Scope.Thread)
public class FindBench {
    private static final int PATIENTS = 20_000;
    private static final int AT_ONCE = 500;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> SYLLABLES = List.of("ma", "ber", "stein", "ko", "val", "ski", "no", "ri", "el",
            "han", "son", "tre", "lu", "fi", "da", "mer", "go", "pa", "wen", "chi");

    @Param({"m", "mab", "mab_el", "1968", "0142", "zzz"})
    public String typed = "";

    private @Nullable Path folder;
    private @Nullable Chart chart;
    private @Nullable Patients patients;
    private @Nullable BareSearch search;

    @Setup
    public void fill() throws IOException {
        var here = Files.createTempDirectory("find-bench");
        var made = TestChart.create(here);
        var random = new Random(7);
        for (int at = 0; at < PATIENTS; at += AT_ONCE) {
            int from = at;
            made.write().run(Act.of(What.REGISTERED, OWNER.id()), db -> {
                for (int i = from; i < from + AT_ONCE; i++) {
                    var patient = patient(i, random);
                    PatientRows.insert(db, patient);
                    PatientWords.write(db, patient.person());
                }
            });
        }
        folder = here;
        chart = made;
        patients = new Patients(made.write());
        search = made.write().db().connectionResult(BareSearch::new);
    }

    @TearDown
    public void end() throws IOException {
        Objects.requireNonNull(chart).close();
        try (var files = Files.walk(Objects.requireNonNull(folder))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private PatientQuery query() {
        return PatientQuery.of(typed.replace('_', ' '), TODAY);
    }

    @Benchmark
    public List<PatientSearch.Hit> find() {
        return Objects.requireNonNull(patients).find(query());
    }

    @Benchmark
    public int bare() throws SQLException {
        return Objects.requireNonNull(search).find(query());
    }

    private static Patient patient(int number, Random random) {
        var person = new Person(PatientId.fresh(), new ChartNumber(String.format(Locale.ROOT, "%06d", number)),
                name(random, 3), name(random, 2), LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000)),
                Sex.UNKNOWN, String.format(Locale.ROOT, "0%03d 555 %04d", random.nextInt(999), random.nextInt(9999)));
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
