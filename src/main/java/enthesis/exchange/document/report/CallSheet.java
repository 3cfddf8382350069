package enthesis.exchange.document.report;

import enthesis.exchange.document.content.Identifiers;
import enthesis.exchange.document.content.Title;
import java.util.List;

/// The sheet for a call after an injection, to be filled in by hand and typed in later: whom to call, of which session,
/// what is asked every time, and the diary's days. `tried` is what was tried already.
public record CallSheet(Identifiers about, String clinic, Title title, String session, String telephone,
        List<String> tried, List<String> flags, List<Day> days, List<Item> items) {

    /// A column of the diary: its number and its date.
    public record Day(String number, String date) {}

    /// A row of the diary, and how it is answered.
    public record Item(String name, String how) {}

    public CallSheet {
        tried = List.copyOf(tried);
        flags = List.copyOf(flags);
        days = List.copyOf(days);
        items = List.copyOf(items);
    }
}
