/** What an observation says of somebody nobody knows yet. Not for code outside this project. */
@NullMarked
package org.externalcontacts.domain.internal.identity;

import org.jspecify.annotations.NullMarked;
