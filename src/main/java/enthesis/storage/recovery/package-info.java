/// What makes an open database the chart again that the journal tells of: the check of every row, line and index, and
/// the putting back of what the database does not have. As the owner of the tables only; knows nothing of files. And
/// what writes all rows out as text, and fills an empty chart with them.
///
/// The check reads H2's own tables and indexes instead of asking in SQL: an index is read there whole, however H2 would
/// have chosen to answer a question.
@NullMarked
package enthesis.storage.recovery;

import org.jspecify.annotations.NullMarked;
