package enthesis.storage.journal;

import java.math.BigInteger;

/// How many rows a table holds, and the sum of their imprints modulo 2^256: the same rows in any order give the same.
public record TableSum(long rows, BigInteger sum) {
    public static final TableSum EMPTY = new TableSum(0, BigInteger.ZERO);

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    public TableSum with(BigInteger imprint) {
        return new TableSum(rows + 1, sum.add(imprint).mod(MODULUS));
    }

    TableSum without(BigInteger imprint) {
        return new TableSum(rows - 1, sum.subtract(imprint).mod(MODULUS));
    }
}
