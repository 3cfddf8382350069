package enthesis.domain.practice.assess;

import java.util.List;

/// The tests of a region, a key of the map.
public record RegionExam(String region, List<ExamTest> tests) {

    public RegionExam {
        tests = List.copyOf(tests);
    }
}
