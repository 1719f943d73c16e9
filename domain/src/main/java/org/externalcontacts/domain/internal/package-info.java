/** What the rules of the domain share: the clean form of texts, moments and absent values. Not for code outside this project. */
@NullMarked
package org.externalcontacts.domain.internal;

import org.jspecify.annotations.NullMarked;
