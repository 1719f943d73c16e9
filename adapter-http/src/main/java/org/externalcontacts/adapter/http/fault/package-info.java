/** What can go wrong on the way, one class for each: for callers that want to tell them apart. */
@NullMarked
package org.externalcontacts.adapter.http.fault;

import org.jspecify.annotations.NullMarked;
