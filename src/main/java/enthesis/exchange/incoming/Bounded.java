package enthesis.exchange.incoming;

import enthesis.exchange.incoming.NotTaken.Why;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Gives no more than so many bytes: what is longer is not taken.
final class Bounded extends FilterInputStream {
    private final String name;
    private final Why why;
    private long left;

    Bounded(InputStream in, String name, long most, Why why) {
        super(in);
        this.name = name;
        this.why = why;
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int many = super.read(into, from, length);
        count(Math.max(0, many));
        return many;
    }

    private void count(int many) throws NotTaken {
        left -= many;
        if (left < 0) {
            throw new NotTaken(why, name);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
