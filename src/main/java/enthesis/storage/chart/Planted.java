package enthesis.storage.chart;

import enthesis.storage.key.MasterKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.table.Column;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/// What somebody who has the chart's key may have put into its file. H2 carries out the list of its objects whenever it
/// opens a file: it connects the tables that are linked to another database, compiles the triggers that stand there as
/// Java, asks the functions in a default. So the list is read before that, without H2's engine, and a file in which
/// anything stands that no script of ours lays is never opened (reliability.md S22).
final class Planted {
    /// The code of the exception, in no range of H2's.
    static final int CODE = 45_003;
    private static final String OBJECTS = "table.0";
    private static final String[] COLUMNS = {"ID", "HEAD", "TYPE", "SQL"};

    private Planted() {}

    /// Refuses such a file, and one whose list can't be read.
    ///
    /// @return what is in it
    /// @throws SQLException
    ///             with `CODE` if something is in it that is not ours, else with H2's code
    static List<Laid> refuse(ChartFile file, MasterKey key) throws SQLException {
        var objects = objects(file, key);
        if (!objects.stream().allMatch(Laid::isOurs)) {
            throw new SQLException("somebody put something into the chart's file", "", CODE);
        }
        return objects;
    }

    /// Of an object that a transaction was changing when the file was left, both sides: nobody says which one counts.
    static List<Laid> objects(ChartFile file, MasterKey key) throws SQLException {
        return objects(file.url(), key);
    }

    /// The same of what H2 reaches by this name.
    static List<Laid> objects(String url, MasterKey key) throws SQLException {
        try {
            var store = new MVStore.Builder().fileName(url).encryptionKey(key.filePassword()).readOnly()
                    .autoCommitDisabled().open();
            try {
                return read(store);
            } finally {
                store.closeImmediately();
            }
        } catch (MVStoreException e) {
            throw new SQLException("the chart's file cannot be read", "", code(e.getErrorCode()));
        } catch (RuntimeException _) {
            throw new SQLException("the chart's file cannot be read", "", ErrorCode.FILE_CORRUPTED_1);
        }
    }

    private static int code(int code) {
        return switch (code) {
            case DataUtils.ERROR_FILE_LOCKED -> ErrorCode.DATABASE_ALREADY_OPEN_1;
            case DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED -> ErrorCode.IO_EXCEPTION_1;
            default -> ErrorCode.FILE_CORRUPTED_1;
        };
    }

    private static List<Laid> read(MVStore store) {
        var columns = new Column[COLUMNS.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column(COLUMNS[i], i == columns.length - 1
                    ? TypeInfo.TYPE_VARCHAR
                    : TypeInfo.TYPE_INTEGER);
        }
        var rows = RowFactory.getDefaultRowFactory()
                .createRowFactory(null, CompareMode.getInstance(null, 0), null, columns, null, false).getRowDataType();
        var map = store.openMap(OBJECTS, new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                .keyType(LongDataType.INSTANCE).valueType(new VersionedValueType<>(rows)));
        var objects = new ArrayList<Laid>();
        for (var cursor = map.cursor(null); cursor.hasNext();) {
            cursor.next();
            var both = cursor.getValue();
            add(objects, both.getCurrentValue());
            if (both.getOperationId() != 0) {
                add(objects, both.getCommittedValue());
            }
        }
        return objects;
    }

    private static void add(List<Laid> objects, @Nullable SearchRow row) {
        if (row != null) {
            objects.add(new Laid(row.getValue(2).getInt(), row.getValue(3).getString()));
        }
    }
}
