/// What the database does for a query.
@NullMarked
package enthesis.storage.query;

import org.jspecify.annotations.NullMarked;
