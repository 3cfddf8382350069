package enthesis.storage.noted;

import enthesis.domain.entry.Choices;
import enthesis.storage.trail.Trail;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/// How far the trail has been followed, and, while what was there before is being read, how far that has come.
record Reach(Trail.End end, Optional<Filling> filling) {

    /// All of this kind up to this one are read, and all of the kinds before.
    record Filling(Kind kind, UUID after) {
        private static final UUID FIRST = new UUID(0, 0);

        static Filling begun() {
            return new Filling(Kind.VISIT, FIRST);
        }

        /// Of the next kind; empty behind the last.
        Optional<Filling> next() {
            return kind.next().map(following -> new Filling(following, FIRST));
        }
    }

    /// Of a chart that is still to be read from its beginning.
    static Reach begun(Trail.End end) {
        return new Reach(end, Optional.of(Filling.begun()));
    }

    Reach at(Trail.End now) {
        return new Reach(now, filling);
    }

    Reach filling(Optional<Filling> now) {
        return new Reach(end, now);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(end.seq());
        out.writeUTF(end.hash());
        out.writeUTF(filling.map(now -> Choices.text(now.kind())).orElse(""));
        var after = filling.map(Filling::after).orElse(Filling.FIRST);
        out.writeLong(after.getMostSignificantBits());
        out.writeLong(after.getLeastSignificantBits());
    }

    static Reach read(DataInput in) throws IOException {
        var end = new Trail.End(in.readLong(), in.readUTF());
        var kind = Choices.read(Kind.class, in.readUTF());
        var after = new UUID(in.readLong(), in.readLong());
        return new Reach(end, kind.map(filling -> new Filling(filling, after)));
    }
}
