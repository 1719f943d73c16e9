/** Organizations and their links to trustors. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.organization;

import org.jspecify.annotations.NullMarked;
