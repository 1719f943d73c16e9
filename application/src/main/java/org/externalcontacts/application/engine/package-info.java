/** Puts services, storage and directories together. For those who write an engine. */
@NullMarked
package org.externalcontacts.application.engine;

import org.jspecify.annotations.NullMarked;
