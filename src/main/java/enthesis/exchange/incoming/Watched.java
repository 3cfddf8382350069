package enthesis.exchange.incoming;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// A piece that counts what is read of it, and gives nothing more once it is called off, wherever in it that is.
record Watched(Piece piece, BooleanSupplier off, AtomicLong read) implements Piece {

    @Override
    public String name() {
        return piece.name();
    }

    @Override
    public long bytes() {
        return piece.bytes();
    }

    @Override
    public InputStream open() throws IOException {
        return new FilterInputStream(piece.open()) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (off.getAsBoolean()) {
                    throw new CalledOff();
                }
                int many = super.read(into, from, length);
                read.addAndGet(Math.max(0, many));
                return many;
            }
        };
    }
}
