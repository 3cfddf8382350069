package enthesis.storage.journal;

import java.math.BigInteger;

/// How many rows a table holds, and the sum of their imprints modulo 2^256: the same rows in any order give the same.
public record TableSum(long rows, BigInteger sum) {
    public static final TableSum EMPTY = new TableSum(0, BigInteger.ZERO);

    private static final int BITS = 256;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BITS);

    public TableSum with(BigInteger imprint) {
        return new TableSum(rows + 1, wrapped(sum.add(imprint)));
    }

    TableSum without(BigInteger imprint) {
        return new TableSum(rows - 1, wrapped(sum.subtract(imprint)));
    }

    /// What both are together.
    TableSum and(TableSum other) {
        return new TableSum(rows + other.rows, wrapped(sum.add(other.sum)));
    }

    private static BigInteger wrapped(BigInteger number) {
        return number.signum() < 0
                ? number.add(MODULUS)
                : number.bitLength() > BITS ? number.subtract(MODULUS) : number;
    }
}
