package enthesis.domain.course.exam;

import enthesis.domain.course.candidacy.Candidates;
import enthesis.domain.entry.DateText;
import enthesis.domain.practice.assess.ExamTest.Kind;
import enthesis.domain.value.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Examinations of a knee for tests, fictional.
public final class KneeExams {
    public static final LocalDate TODAY = Candidates.TODAY;

    private KneeExams() {}

    public static ExamForm.Offer offer(String region, Side side) {
        var exam = Candidates.PRACTICE.assessment().exam();
        return new ExamForm.Offer(Candidates.course(region, side, "Instability"), exam.tenderness(), exam.of(region),
                List.of(new ExamForm.Structured("mcl-femoral", "MCL, femoral", false,
                        List.of("medial collateral ligament")),
                        new ExamForm.Structured("pes", "Pes anserinus", false, List.of()),
                        new ExamForm.Structured("apex", "Apex", true, List.of())),
                new DateText(TODAY, DateText.Slashes.ASK), TODAY);
    }

    /// Findings as `laxity.lachman.right=2`.
    public static Exam exam(LocalDate day, String... found) {
        var measures = new HashMap<Measure, BigDecimal>();
        for (var one : found) {
            var parts = one.split("[.=]", -1);
            measures.put(new Measure(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1],
                    Side.valueOf(parts[2].toUpperCase(Locale.ROOT))), new BigDecimal(parts[3]));
        }
        return new Exam(UUID.randomUUID(), Candidates.knee().course().id(), day, measures, "");
    }
}
