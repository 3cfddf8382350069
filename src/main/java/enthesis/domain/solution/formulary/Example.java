package enthesis.domain.solution.formulary;

import enthesis.domain.finding.Source;

/// A usual solution that comes with the program, to be made one's own, and where it is from.
public record Example(UsualSolution solution, Source source) {}
