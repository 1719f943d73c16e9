/** What the orders of listings share. Not for code outside this project. */
@NullMarked
package org.externalcontacts.application.internal.search;

import org.jspecify.annotations.NullMarked;
