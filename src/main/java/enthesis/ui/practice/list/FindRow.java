package enthesis.ui.practice.list;

/// A row of a list that is searched: what a group is called, or an entry.
public sealed interface FindRow<L> {

    record Heading<L>(String words) implements FindRow<L> {}

    record Line<L>(L entry) implements FindRow<L> {}
}
