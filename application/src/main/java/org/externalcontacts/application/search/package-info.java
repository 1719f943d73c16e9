/** What a keyword search finds: defined here once, for every engine. For those who write storage. */
@NullMarked
package org.externalcontacts.application.search;

import org.jspecify.annotations.NullMarked;
