package enthesis.domain.practice.assess;

import java.util.List;

/// Which tests there are for which region; `tenderness` is the same for every structure of the index.
public record Examination(ExamTest tenderness, List<RegionExam> regions) {

    public Examination {
        regions = List.copyOf(regions);
    }

    public List<ExamTest> of(String region) {
        return regions.stream().filter(exam -> exam.region().equals(region)).findFirst().map(RegionExam::tests)
                .orElse(List.of());
    }
}
