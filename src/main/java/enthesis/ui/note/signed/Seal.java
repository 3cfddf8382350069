package enthesis.ui.note.signed;

/// What became of a signed note: all as it was signed; altered, but its pages are there to print; or its pages are
/// missing or altered themselves, so that nothing can be printed.
public enum Seal {
    WHOLE, BROKEN, PAGES_LOST;

    public static Seal of(boolean intact, boolean pages) {
        if (intact) {
            return WHOLE;
        }
        return pages ? BROKEN : PAGES_LOST;
    }
}
