package enthesis.ui.practice.list;

/// A line of a list whose entries the practice offers or hides.
public interface Offered<E> {

    E entry();

    String id();

    /// What it is called where it is spoken of.
    String named();

    boolean hidden();
}
