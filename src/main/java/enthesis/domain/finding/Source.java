package enthesis.domain.finding;

/// Whose rule it is: the physician's own page, a published source, or a number the practice may change.
public sealed interface Source {

    /// The physician's own patient page.
    record Seed() implements Source {}

    /// Published, named as on screen: "AAGBI/BHS 2016".
    record Published(String name) implements Source {}

    /// The practice's own setting; never called a guideline.
    record Practice() implements Source {}

    Source SEED = new Seed();
    Source PRACTICE = new Practice();
}
