/**
 * External contacts in memory: an engine for tests, prototypes and caches, and the storage it runs on. For apps that embed it; what
 * is not public here is nobody else's business.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
