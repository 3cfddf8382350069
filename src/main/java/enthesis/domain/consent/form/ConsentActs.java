package enthesis.domain.consent.form;

import enthesis.domain.consent.Shown;
import enthesis.domain.consent.Stroke;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.wording.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// What ticking, signing and choosing another language change in the sheet. Ticks and signature belong to the words
/// that were read: with other words they are gone.
public final class ConsentActs {
    /// In a tick: whoever signs.
    static final String SIGNER = "*";
    public static final String SCREEN = "screen";
    public static final String PAPER = "paper";

    private ConsentActs() {}

    /// Another language: it is read, ticked and signed anew.
    public static Map<Field, String> language(Sheet sheet, Language language) {
        var edits = unsaid(sheet);
        edits.put(ConsentFields.LANGUAGE, Choices.text(language));
        return edits;
    }

    /// An item ticked by `user`, or unticked again.
    public static Map<Field, String> tick(Sheet sheet, ConsentOffer offer, String item, String user, Instant at) {
        return tick(sheet, offer, item, at + " " + user);
    }

    /// An item ticked on the patient's screen, or unticked again.
    public static Map<Field, String> tickSelf(Sheet sheet, ConsentOffer offer, String item, Instant at) {
        return tick(sheet, offer, item, at + " " + SIGNER);
    }

    private static Map<Field, String> tick(Sheet sheet, ConsentOffer offer, String item, String text) {
        var edits = current(sheet, offer);
        var field = ConsentFields.tick(item);
        edits.put(field, edits.containsKey(field) || !sheet.has(field) ? text : "");
        return edits;
    }

    /// A stroke was drawn.
    public static Map<Field, String> stroke(Sheet sheet, ConsentOffer offer, Stroke stroke, Instant at) {
        var edits = current(sheet, offer);
        edits.put(ConsentFields.stroke(sheet.freshRow(ConsentFields.STROKE)), stroke.text());
        edits.put(ConsentFields.SIGNED, SCREEN);
        edits.put(ConsentFields.SIGNED_AT, at.toString());
        return edits;
    }

    /// The pad is empty again.
    public static Map<Field, String> clear(Sheet sheet) {
        var edits = new HashMap<Field, String>();
        sheet.rows(ConsentFields.STROKE).forEach(row -> edits.put(ConsentFields.stroke(row), ""));
        edits.put(ConsentFields.SIGNED_AT, "");
        return edits;
    }

    /// Takes away what was said to other words than are shown now.
    private static Map<Field, String> current(Sheet sheet, ConsentOffer offer) {
        var stamp = Choices.in(Language.class, sheet, ConsentFields.LANGUAGE).map(offer::stamp).orElse("");
        var edits = sheet.text(ConsentFields.TEXT).equals(stamp) ? new HashMap<Field, String>() : unsaid(sheet);
        edits.put(ConsentFields.TEXT, stamp);
        return edits;
    }

    private static Map<Field, String> unsaid(Sheet sheet) {
        var edits = new HashMap<>(clear(sheet));
        Shown.ITEMS.forEach(item -> edits.put(ConsentFields.tick(item), ""));
        edits.put(ConsentFields.TEXT, "");
        return edits;
    }
}
