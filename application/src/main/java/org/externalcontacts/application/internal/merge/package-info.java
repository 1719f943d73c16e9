/** Fulfils merges over a storage. */
@NullMarked
package org.externalcontacts.application.internal.merge;

import org.jspecify.annotations.NullMarked;
