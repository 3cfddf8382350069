package enthesis.domain.screening.drug;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Choices;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs.Drug;
import enthesis.domain.visit.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DrugFinderTest {
    private static final DrugFinder FINDER = new DrugFinder(Cases.PRACTICE.drugs(), 162);

    private record Row(String told, String answer) {}

    /// What patients say, with the right answer: a kind, `near:` a kind, `ask` for aspirin of no clear dose, `several`
    /// for drugs of which different things are asked, or `unknown`.
    private static List<Row> table() {
        try (var file = Objects.requireNonNull(DrugFinderTest.class.getResourceAsStream("/drugs.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> new Row(line.substring(0, line.lastIndexOf(';')),
                            line.substring(line.lastIndexOf(';') + 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(Recognised recognised) {
        return switch (recognised) {
            case Recognised.Known known -> Choices.text(known.kind());
            case Recognised.Near near -> "near:" + Choices.text(near.kind());
            case Recognised.Aspirin _ -> "ask";
            case Recognised.Several _ -> "several";
            case Recognised.Unknown _ -> "unknown";
        };
    }

    @Test
    void whatPatientsSayIsRecognised() {
        var rows = table();
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            var got = answer(FINDER.read(row.told()));
            if (!got.equals(row.answer())) {
                wrong.add(row.told() + ": " + got + ", not " + row.answer());
            }
        }
        System.out.printf("%d drug strings, %d missed or false: %s%n", rows.size(), wrong.size(), wrong);
        assertThat(rows).hasSizeGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    /// Each part is a line on which one thing is asked.
    @Test
    void aLineOfSeveralIsCutBetweenThem() {
        assertThat(parts("Warfarin and Advil 400, 2 at night")).containsExactly("Warfarin", "Advil 400, 2 at night");
        assertThat(parts("aspirin, 81 mg; Advil 200")).containsExactly("aspirin, 81 mg", "Advil 200");
        assertThat(parts("warfarin ibuprofen")).as("nothing stands between them").isEmpty();
    }

    private static List<String> parts(String told) {
        return ((Recognised.Several) FINDER.read(told)).parts();
    }

    /// What is mentioned by name is on the list, else nobody would ever see it.
    @Test
    void whatIsMentionedIsKnown() {
        var drugs = Cases.PRACTICE.drugs();
        assertThat(drugs.drugs().stream().filter(one -> one.kind() == DrugClass.OTHER).map(Drug::name))
                .containsAll(drugs.bleeding()).containsAll(drugs.anaesthetic()).containsAll(drugs.patches());
    }

    /// In Turkish the small letter of I is another one.
    @Test
    void theComputersLanguageChangesNothing() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(answer(FINDER.read("IBUPROFEN"))).isEqualTo("nsaid");
            assertThat(answer(FINDER.read("ELIQUIS"))).isEqualTo("anticoagulant");
        } finally {
            Locale.setDefault(before);
        }
    }

    /// What pain relief may be taken after an injection hangs on it.
    @Test
    void acetaminophenIsNeverAnAntiInflammatory() {
        for (var drug : Cases.PRACTICE.drugs().drugs()) {
            if (drug.kind() == DrugClass.ACETAMINOPHEN) {
                assertThat(drug.says()).allSatisfy(say -> assertThat(answer(FINDER.read(say)))
                        .isEqualTo("acetaminophen"));
            }
        }
    }

    /// Each name means one drug, else a finding would hang on the order of a file.
    @Test
    void noNameStandsForTwoKinds() {
        var kinds = new HashMap<String, DrugClass>();
        for (var drug : Cases.PRACTICE.drugs().drugs()) {
            for (var say : drug.says()) {
                assertThat(say).isEqualTo(String.join(" ", Words.of(say)));
                assertThat(kinds.putIfAbsent(say, drug.kind())).as(say).isIn(null, drug.kind());
            }
        }
    }

    @Test
    void nonsenseIsUnknown() {
        for (var told : List.of("", " ", "\u0000", "💊", "400", "x".repeat(20_000), ";;;", "-4d")) {
            assertThat(FINDER.read(told)).isEqualTo(Recognised.UNKNOWN);
        }
    }
}
