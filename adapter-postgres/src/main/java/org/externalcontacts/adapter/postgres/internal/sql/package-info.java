/** The database: where connections come from, transactions, the texts of statements, and what becomes of its errors. Knows no noun. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.sql;

import org.jspecify.annotations.NullMarked;
