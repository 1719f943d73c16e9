/** The storage SPI. To write a local engine, implement these ports; the services provide the rest. */
@NullMarked
package org.externalcontacts.application.storage;

import org.jspecify.annotations.NullMarked;
