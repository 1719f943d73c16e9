/** The form of records does not change by mistake. */
@NullMarked
package org.externalcontacts.adapter.file.internal.record;

import org.jspecify.annotations.NullMarked;
