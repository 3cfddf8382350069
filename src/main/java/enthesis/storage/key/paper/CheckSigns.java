package enthesis.storage.key.paper;

import java.util.OptionalInt;

/// The two check signs of a recovery key: the sum of its signs, and their sum weighted by place, in the field of 32
/// elements. Any one wrong sign and any two neighbours in the wrong order are noticed, and one wrong sign is located.
public final class CheckSigns {
    private static final int ELEMENTS = 31;
    private static final int POLYNOMIAL = 0b100101;

    private CheckSigns() {}

    /// The check signs of the first `count` signs.
    public static int[] of(int[] signs, int count) {
        int sum = 0;
        int weighted = 0;
        for (int place = 0; place < count; place++) {
            sum ^= signs[place];
            weighted ^= times(signs[place], power(place));
        }
        return new int[]{sum, weighted};
    }

    /// Where a single wrong sign would explain why the check fails, counted from 0 over signs and check signs; empty if
    /// more than one is wrong.
    public static OptionalInt wrongPlace(int[] signs, int count) {
        var check = of(signs, count);
        int sum = check[0] ^ signs[count];
        int weighted = check[1] ^ signs[count + 1];
        if (sum == 0 || weighted == 0) {
            return OptionalInt.of(weighted == 0 ? count : count + 1);
        }
        for (int place = 0; place < count; place++) {
            // the first and the last of 32 signs have the same weight, so neither can be named
            if (times(sum, power(place)) == weighted && place % ELEMENTS != 0) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private static int power(int exponent) {
        int power = 1;
        for (int step = 0; step < exponent % ELEMENTS; step++) {
            power = times(power, 2);
        }
        return power;
    }

    private static int times(int a, int b) {
        int product = 0;
        int shifted = a;
        for (int bit = 0; bit < 5; bit++) {
            if (((b >> bit) & 1) == 1) {
                product ^= shifted;
            }
            shifted = shifted << 1;
            if (shifted > ELEMENTS) {
                shifted ^= POLYNOMIAL;
            }
        }
        return product;
    }
}
