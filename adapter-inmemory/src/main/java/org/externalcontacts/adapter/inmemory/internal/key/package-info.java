/**
 * Texts as numbers of 64 bits that sort as the texts do: sort keys of names, and keys of words of which those with one beginning
 * lie in one range. What a number cannot distinguish is looked up in the record by the caller.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.key;

import org.jspecify.annotations.NullMarked;
