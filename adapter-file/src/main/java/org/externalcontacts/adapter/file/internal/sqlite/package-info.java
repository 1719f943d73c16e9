/** The directory and its one SQLite file: tables of records, one transaction at a time. Knows no noun. */
@NullMarked
package org.externalcontacts.adapter.file.internal.sqlite;

import org.jspecify.annotations.NullMarked;
