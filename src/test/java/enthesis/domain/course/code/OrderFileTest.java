package enthesis.domain.course.code;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.code.OrderFile.Read;
import enthesis.domain.entry.Refusal;
import enthesis.storage.reference.CodeFile;
import enthesis.storage.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The yearly order file, and what is known of codes (clinical.md 2.2).
class OrderFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final CodeList SHIPPED = CodeFile.load();

    private static Optional<String> refused(String name, String text) {
        return OrderFile.read(name, text) instanceof Read.Refused(var refusal)
                ? Optional.of(refusal).map(Refusal::words)
                : Optional.empty();
    }

    private static CodeList list(String... codes) {
        return ((Read.Whole) OrderFile.read("icd10cm_order_2026.txt", OrderFiles.of(codes))).list();
    }

    @Test
    void headingsAreNoCodesAndTheLongTitleCounts() {
        var list = list("M17.11", "M54.50");
        assertThat(list.year()).isEqualTo(2026);
        assertThat(list.get("M17.11")).contains(new DiagnosisCode("M17.11", "Long title of M17.11", 2026,
                Optional.empty()));
        assertThat(list.get("A00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"codes2026.txt, codes.refused.name", "icd10cm_order_26.txt, codes.refused.name",
            "icd10cm_codes_2026.txt, codes.refused.name"})
    void aRenamedFileIsRefused(String name, String words) {
        assertThat(refused(name, OrderFiles.of("M17.11"))).contains(words);
    }

    @Test
    void aFileThatIsCutDamagedOrAnotherOneIsRefused() {
        var name = "ICD10CM-Order-2026.txt";
        var whole = OrderFiles.of("M17.11", "M54.50");
        assertThat(refused(name, whole)).isEmpty();
        var lines = whole.lines().toList();
        assertThat(refused(name, String.join("\n", lines.subList(0, lines.size() - 1)))).contains("codes.refused.cut");
        assertThat(refused(name, whole.substring(0, whole.length() - 30))).contains("codes.refused.line");
        assertThat(refused(name, String.join("\n", lines.subList(1, lines.size())))).contains("codes.refused.line");
        assertThat(refused(name, whole.replace("M1711 ", "m1711 "))).contains("codes.refused.line");
        assertThat(refused(name, "%PDF-1.7\n")).contains("codes.refused.line");
        assertThat(refused(name, "")).isPresent();
    }

    /// Picking M54.5 for a course opened after 2021-10-01 is refused (clinical.md 2.2).
    @ParameterizedTest
    @CsvSource({"2021-09-30, false", "2021-10-01, true", "2026-11-29, true"})
    void lowBackPainAloneEndedInTwentyTwentyOne(LocalDate day, boolean ended) {
        assertThat(new CodeBook(SHIPPED, Optional.empty()).ended("M54.5", day)).isEqualTo(ended);
        assertThat(new CodeBook(SHIPPED, Optional.empty()).ended("M54.50", day)).isFalse();
    }

    @Test
    void whatTheNewestListHasNoMoreHasEnded() {
        var book = new CodeBook(SHIPPED, Optional.of(list("M17.11", "M54.50")));
        assertThat(book.ended("M17.12", DAY)).isTrue();
        assertThat(book.ended("M17.12", LocalDate.of(2025, 9, 30))).isFalse();
        assertThat(book.ended("M17.11", DAY)).isFalse();
        assertThat(book.ended("X-1", DAY)).as("another country's").isFalse();
        assertThat(book.get("M17.11").map(DiagnosisCode::title)).contains("Long title of M17.11");
    }

    @Test
    void codesAreFoundByTheirBeginningOrTheirWords() {
        var book = new CodeBook(SHIPPED, Optional.empty());
        assertThat(book.find("m17.1", DAY, 3)).extracting(DiagnosisCode::code).containsExactly("M17.11", "M17.12");
        assertThat(book.find("achilles left", DAY, 3)).extracting(DiagnosisCode::code).containsExactly("M76.62");
        assertThat(book.find("M54.5", DAY, 9)).extracting(DiagnosisCode::code).containsExactly("M54.50", "M54.51",
                "M54.59");
        assertThat(book.find("m", DAY, 3)).isEmpty();
    }

    /// The newest official list has most of the shipped codes, too; none is offered twice, with its official title.
    @Test
    void aCodeOfBothListsIsOfferedOnce() {
        var book = new CodeBook(SHIPPED, Optional.of(list("M17.11", "M17.12")));
        assertThat(book.find("m17.1", DAY, 9)).extracting(DiagnosisCode::title)
                .containsExactly("Long title of M17.11", "Long title of M17.12");
    }

    /// clinical.md 2.2 and 13, C6 and C13: both codes of the sacroiliac joint can be chosen, with a word; M75.1x is
    /// a tear.
    @Test
    void codesThatAreEasilyMistakenHaveANote() {
        var book = new CodeBook(SHIPPED, Optional.of(list("M53.3")));
        assertThat(List.of("M53.3", "M46.1")).allSatisfy(code -> assertThat(book.note(code).orElseThrow()).contains(
                "disagree"));
        assertThat(List.of("M75.101", "M75.102", "M75.111", "M75.112")).allSatisfy(
                code -> assertThat(book.note(code).orElseThrow()).contains("tear", "M67.81x"));
        assertThat(List.of("M17.11", "X-1")).allSatisfy(code -> assertThat(book.note(code)).isEmpty());
    }

    /// clinical.md 2.2: what is offered of a RIGHT course is offered of a LEFT one.
    @Test
    void bothSidesOfAnIndicationHaveTheSameCodes() {
        assertThat(ReferenceData.load().indications()).allSatisfy(
                one -> assertThat(one.left()).as(one.key()).hasSameSizeAs(one.right()));
    }

    /// clinical.md 2.2 and 13, C14: no M24.26x exists for the knee; M23.5x, M25.36x and M23.8Xx stand for it.
    @Test
    void theKneeHasNoCodeOfALigamentDisorder() {
        var offered = ReferenceData.load().indications().stream()
                .flatMap(one -> Stream.of(one.right(), one.left(), one.other()).flatMap(List::stream)).toList();
        assertThat(offered).noneMatch(code -> code.startsWith("M24.26")).contains("M23.51", "M23.52", "M25.361",
                "M25.362", "M23.8X1", "M23.8X2");
        assertThat(new CodeBook(SHIPPED, Optional.empty()).find("M24.26", DAY, 3)).isEmpty();
    }

    @Test
    void everyCodeOfAnIndicationIsShippedWithItsTitle() {
        var wanted = ReferenceData.load().indications().stream()
                .flatMap(one -> Stream.of(one.right(), one.left(), one.other()).flatMap(List::stream));
        assertThat(wanted).allSatisfy(code -> assertThat(SHIPPED.get(code)).as(code).isPresent());
    }
}
