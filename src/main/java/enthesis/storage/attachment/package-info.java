/// Pages and pictures as encrypted files beside the chart.
@NullMarked
package enthesis.storage.attachment;

import org.jspecify.annotations.NullMarked;
