package enthesis.exchange.document.content;

/// A paper that goes out of the practice, alone: what it is, what stands around it, and the page. Every word of it is
/// in its own language.
public record OutgoingSheet(String kind, Around around, HandoutPage page) {

    /// Head and foot: the patient's name and identifiers, for whom it is, the words between the numbers of pages, and
    /// what is said where letters can't be printed.
    public record Around(String name, String identifiers, String foot, String page, String of, String lacking) {}
}
