/** What the services need from storage. For those who write an engine: fulfil these ports and the rest is done. */
@NullMarked
package org.externalcontacts.application.storage;

import org.jspecify.annotations.NullMarked;
