/** What is kept in the file: records, how a decision changes them, and the form in which each is written. Knows nothing of SQL. */
@NullMarked
package org.externalcontacts.adapter.file.internal.record;

import org.jspecify.annotations.NullMarked;
