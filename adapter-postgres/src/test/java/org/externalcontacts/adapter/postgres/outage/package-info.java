/** Tests in which processes and databases are killed. */
@NullMarked
package org.externalcontacts.adapter.postgres.outage;

import org.jspecify.annotations.NullMarked;
