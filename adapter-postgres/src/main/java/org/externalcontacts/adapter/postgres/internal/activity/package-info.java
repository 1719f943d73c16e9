/** What contacts leave behind: associations with conversations, and journey sessions. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.activity;

import org.jspecify.annotations.NullMarked;
