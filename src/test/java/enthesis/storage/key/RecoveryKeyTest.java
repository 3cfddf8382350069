package enthesis.storage.key;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.key.RecoveryKey.Place;
import enthesis.storage.key.paper.Crockford;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final byte[] BYTES = new byte[20];

    static {
        new Random(42).nextBytes(BYTES);
    }

    private final RecoveryKey key = RecoveryKey.of(BYTES);
    private final String text = String.join("-", key.groups());

    @Test
    void standsInEightGroupsOfFourAndOneOfTwo() {
        assertThat(key.groups()).hasSize(RecoveryKey.GROUPS);
        assertThat(text).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}");
    }

    @Test
    void typedBackItIsTheSameKey() {
        assertThat(RecoveryKey.read(text)).isEqualTo(new TypedKey.Read(key));
        assertThat(RecoveryKey.read(text.toLowerCase(Locale.ROOT).replace("-", "  ")))
                .isEqualTo(new TypedKey.Read(key));
        assertThat(key.difference(text)).isEmpty();
        assertThat(key.bytes()).isEqualTo(BYTES);
    }

    @Test
    void freshKeysReadBackAndDiffer() {
        var one = RecoveryKey.fresh();
        assertThat(RecoveryKey.read(String.join("", one.groups()))).isEqualTo(new TypedKey.Read(one));
        assertThat(RecoveryKey.fresh()).isNotEqualTo(one);
    }

    @Test
    void lookAlikesAreForgiven() {
        var zeros = RecoveryKey.of(new byte[20]);
        assertThat(RecoveryKey.read("O".repeat(16) + "o".repeat(16) + "00")).isEqualTo(new TypedKey.Read(zeros));
        assertThat(Crockford.value('I')).isEqualTo(Crockford.value('l')).isEqualTo(1);
        assertThat(Crockford.value('U')).isEqualTo(-1);
    }

    @Test
    void everyWrongSignIsNoticedAndMostAreLocated() {
        var bare = Crockford.bare(text);
        int located = 0;
        for (int at = 0; at < bare.length(); at++) {
            for (char sign : Crockford.SIGNS.toCharArray()) {
                if (sign != bare.charAt(at)) {
                    var slip = RecoveryKey.read(bare.substring(0, at) + sign + bare.substring(at + 1));
                    var place = Optional.of(Place.of(at));
                    boolean ambiguous = at == 0 || at == 31;
                    assertThat(slip).isEqualTo(new TypedKey.Slip(ambiguous ? Optional.empty() : place));
                    located += ambiguous ? 0 : 1;
                }
            }
        }
        assertThat(located).isEqualTo(32 * 31);
    }

    @Test
    void neighboursInTheWrongOrderAreNoticed() {
        var bare = Crockford.bare(text);
        for (int at = 0; at + 1 < bare.length(); at++) {
            if (bare.charAt(at) != bare.charAt(at + 1)) {
                var swapped = bare.substring(0, at) + bare.charAt(at + 1) + bare.charAt(at) + bare.substring(at + 2);
                assertThat(RecoveryKey.read(swapped)).isInstanceOf(TypedKey.Slip.class);
            }
        }
    }

    @Test
    void lengthAndForeignSignsAreSaid() {
        assertThat(RecoveryKey.read(text.substring(0, 12))).isEqualTo(new TypedKey.Length(10, 34));
        assertThat(RecoveryKey.read(text + "AB")).isEqualTo(new TypedKey.Length(36, 34));
        assertThat(RecoveryKey.read("01U3")).isEqualTo(new TypedKey.NoSign(new Place(1, 3), 'U'));
        assertThat(RecoveryKey.read("0123-45é7")).isEqualTo(new TypedKey.NoSign(new Place(2, 3), 'É'));
    }

    @Test
    void differenceNamesGroupAndCharacter() {
        var group = key.groups().get(3);
        var wrong = group.substring(0, 2) + (group.charAt(2) == '7' ? '8' : '7') + group.substring(3);
        assertThat(key.difference(text.replace(group, wrong))).hasValue(new Place(4, 3));
        assertThat(key.difference(4, wrong)).hasValue(new Place(4, 3));
        assertThat(key.difference(4, group)).isEmpty();
        assertThat(key.difference(9, key.groups().get(8).substring(0, 1))).hasValue(new Place(9, 2));
        assertThat(key.difference(text.substring(0, 20))).hasValue(new Place(5, 1));
        assertThat(key.difference(text + "0")).hasValue(new Place(9, 3));
    }

    @Test
    void neverShowsItselfByAccident() {
        assertThat(key).hasToString("a recovery key");
    }
}
