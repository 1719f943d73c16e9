/** What use cases and adapters need beside storage: how a record is changed that others may change meanwhile, and how records are stored again. */
@NullMarked
package org.externalcontacts.application.internal.storage;

import org.jspecify.annotations.NullMarked;
