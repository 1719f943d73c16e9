/** The faults of a remote call, one class for each kind, so that callers can distinguish them. */
@NullMarked
package org.externalcontacts.adapter.http.fault;

import org.jspecify.annotations.NullMarked;
