/** What calls of an engine on PostgreSQL may end in beside what every engine throws. For those who call it. */
@NullMarked
package org.externalcontacts.adapter.postgres.fault;

import org.jspecify.annotations.NullMarked;
