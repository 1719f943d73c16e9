/**
 * The platform's API as data: JSON records named as on the wire, mappers between them and the domain, the table of endpoints, and how
 * refusals travel. Client and server both depend on it, so they cannot disagree. For adapters, not for apps.
 */
@NullMarked
package org.externalcontacts.wire.internal;

import org.jspecify.annotations.NullMarked;
