package enthesis.storage.key;

import enthesis.storage.key.paper.CheckSigns;
import enthesis.storage.key.paper.Crockford;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The key on the printed recovery sheet: 160 random bits as 32 Crockford signs in eight groups of four, and a ninth
/// group of two check signs. It opens the chart when every password is forgotten, so it is proved by typing it back.
public final class RecoveryKey {
    public static final int GROUPS = 9;

    static final int SIGNS = 32;
    static final int ALL = SIGNS + 2;

    private static final int BYTES = 20;
    private static final int GROUP = 4;

    private final int[] signs;

    private RecoveryKey(int[] signs) {
        this.signs = signs;
    }

    public static RecoveryKey fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return of(bytes);
    }

    static RecoveryKey of(byte[] bytes) {
        var signs = Arrays.copyOf(Crockford.values(bytes), ALL);
        System.arraycopy(CheckSigns.of(signs, SIGNS), 0, signs, SIGNS, 2);
        return new RecoveryKey(signs);
    }

    /// Reads what was typed from paper; forgives case, blanks, dashes, O for 0 and I or L for 1.
    public static TypedKey read(String typed) {
        var bare = Crockford.bare(typed);
        var signs = new int[ALL];
        for (int place = 0; place < bare.length(); place++) {
            int value = Crockford.value(bare.charAt(place));
            if (value < 0) {
                return new TypedKey.NoSign(Place.of(place), bare.charAt(place));
            }
            if (place < ALL) {
                signs[place] = value;
            }
        }
        if (bare.length() != ALL) {
            return new TypedKey.Length(bare.length(), ALL);
        }
        return checked(signs);
    }

    private static TypedKey checked(int[] signs) {
        var key = of(Crockford.bytes(signs, SIGNS));
        if (Arrays.equals(key.signs, signs)) {
            return new TypedKey.Read(key);
        }
        var wrong = CheckSigns.wrongPlace(signs, SIGNS);
        return new TypedKey.Slip(wrong.isPresent() ? Optional.of(Place.of(wrong.getAsInt())) : Optional.empty());
    }

    /// Whether what was typed back from the sheet is this key: empty if it is, else the first place that differs or is
    /// missing. What should stand there is not told: it must come from the paper.
    public Optional<Place> difference(String typedBack) {
        var bare = Crockford.bare(typedBack);
        for (int place = 0; place < Math.max(ALL, bare.length()); place++) {
            if (place >= ALL || place >= bare.length() || Crockford.value(bare.charAt(place)) != signs[place]) {
                return Optional.of(Place.of(place));
            }
        }
        return Optional.empty();
    }

    /// The same for one group, 1 to 9, as it is filled in.
    public Optional<Place> difference(int group, String typedBack) {
        var bare = Crockford.bare(typedBack);
        int start = (group - 1) * GROUP;
        int length = Math.min(GROUP, ALL - start);
        for (int i = 0; i < Math.max(length, bare.length()); i++) {
            if (i >= length || i >= bare.length() || Crockford.value(bare.charAt(i)) != signs[start + i]) {
                return Optional.of(new Place(group, i + 1));
            }
        }
        return Optional.empty();
    }

    /// The nine groups as they stand on the sheet.
    public List<String> groups() {
        var groups = new ArrayList<String>();
        for (int start = 0; start < ALL; start += GROUP) {
            groups.add(text().substring(start, Math.min(start + GROUP, ALL)));
        }
        return List.copyOf(groups);
    }

    private String text() {
        var text = new StringBuilder();
        for (int sign : signs) {
            text.append(Crockford.SIGNS.charAt(sign));
        }
        return text.toString();
    }

    byte[] bytes() {
        return Crockford.bytes(signs, SIGNS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryKey key && Arrays.equals(signs, key.signs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(signs);
    }

    @Override
    public String toString() {
        return "a recovery key";
    }

    /// Where in the key: group 1 to 9, character 1 to 4 in it.
    public record Place(int group, int character) {
        static Place of(int index) {
            return new Place(index / GROUP + 1, index % GROUP + 1);
        }
    }
}
