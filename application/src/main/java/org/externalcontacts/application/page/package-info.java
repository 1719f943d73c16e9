/** Pages, sort orders, scans and bulk answers. For everyone who asks for more than one thing. */
@NullMarked
package org.externalcontacts.application.page;

import org.jspecify.annotations.NullMarked;
