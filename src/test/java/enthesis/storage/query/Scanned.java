package enthesis.storage.query;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;

/// How many rows the database looks at for what is read from it, as it says itself of the same queries asked once more:
/// what is looked for by an index looks at those that are found, and one more.
public final class Scanned {
    private static final Pattern COUNT = Pattern.compile("scanCount: (\\d+)");

    private Scanned() {}

    public static long by(DSLContext db, Runnable reading) {
        var asked = new ArrayList<String>();
        var configuration = (DefaultConfiguration) db.configuration();
        var before = configuration.executeListenerProviders();
        var hearing = new DefaultExecuteListenerProvider(ExecuteListener.onPrepareStart(
                context -> query(context).ifPresent(asked::add)));
        configuration.setExecuteListenerProvider(
                Stream.concat(Stream.of(before), Stream.of(hearing)).toArray(ExecuteListenerProvider[]::new));
        try {
            reading.run();
        } finally {
            configuration.setExecuteListenerProvider(before);
        }
        return asked.stream().mapToLong(sql -> scanned(db, sql)).sum();
    }

    private static Optional<String> query(ExecuteContext context) {
        return Optional.ofNullable(context.query()).map(query -> DSL.using(context.dialect()).renderInlined(query));
    }

    private static long scanned(DSLContext db, String sql) {
        var plan = String.valueOf(db.fetchValue("explain analyze " + sql));
        return COUNT.matcher(plan).results().mapToLong(found -> Long.parseLong(found.group(1))).sum();
    }
}
