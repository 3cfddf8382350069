package enthesis.domain.note;

/// A fact that changed after the physician had rewritten its paragraph: the words that differ, whole words only.
public record FactChanged(String was, String is) {

    /// The shortest run of words in which two compositions differ.
    static FactChanged between(String before, String now) {
        int most = Math.min(before.length(), now.length());
        int start = 0;
        while (start < most && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
            start--;
        }
        while (end > 0 && !Character.isWhitespace(before.charAt(before.length() - end))) {
            end--;
        }
        return new FactChanged(before.substring(start, before.length() - end).strip(),
                now.substring(start, now.length() - end).strip());
    }

    /// Whether the old words stand in `text`, and only once, so that they can be replaced without doubt.
    boolean standsOnceIn(String text) {
        int at = was.isEmpty() ? -1 : text.indexOf(was);
        return at >= 0 && text.indexOf(was, at + 1) < 0;
    }
}
