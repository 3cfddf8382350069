package enthesis.storage.day;

import java.sql.SQLException;
import java.time.LocalDate;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.impl.AbstractBinding;
import org.jspecify.annotations.Nullable;

/// A day goes to the database and comes back as a day. By jOOQ's own way it would pass a moment of the workstation's
/// zone, and in most zones a day up to 1 January 1900 became the day before (reliability.md D, #4368).
public final class DayBinding extends AbstractBinding<@Nullable LocalDate, @Nullable LocalDate> {
    private static final long serialVersionUID = 1;

    @Override
    public Converter<@Nullable LocalDate, @Nullable LocalDate> converter() {
        return Converters.identity(LocalDate.class);
    }

    /// Told that it is a day: where H2 can't tell from the place of a parameter, it knows no type for it.
    @Override
    protected void sqlBind(BindingSQLContext<@Nullable LocalDate> context) {
        context.render().sql("cast(").sql(context.variable()).sql(" as date)");
    }

    @Override
    public void set(BindingSetStatementContext<@Nullable LocalDate> context) throws SQLException {
        context.statement().setObject(context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<@Nullable LocalDate> context) throws SQLException {
        context.value(context.resultSet().getObject(context.index(), LocalDate.class));
    }
}
