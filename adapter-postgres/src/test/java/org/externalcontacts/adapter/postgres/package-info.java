/** The engine on a real PostgreSQL. */
@NullMarked
package org.externalcontacts.adapter.postgres;

import org.jspecify.annotations.NullMarked;
