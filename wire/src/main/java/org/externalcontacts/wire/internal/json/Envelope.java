package org.externalcontacts.wire.internal.json;

/**
 * A body around entities, such as a page or a bulk answer. It leads the call: without its cursor a scan would end early, without its error a
 * failed item would have gone well. So no member of it is ever left out because it cannot be read; members of the entities may be.
 */
public interface Envelope {}
